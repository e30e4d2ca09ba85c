// `npm run county -- FOLDER`: an invented county's files, for docs/tutorial.md.
import { runBuilt } from "./run-built.mjs"

process.exitCode = await runBuilt("@gouji/documents", "apps/cli/tutorial/make-county.mjs", process.argv.slice(2))
