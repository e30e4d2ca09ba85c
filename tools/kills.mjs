// `npm run kills -- --cycles 1000`: kills writers of an archive and proves that nothing acknowledged was lost.
import { runBuilt } from "./run-built.mjs"

process.exitCode = await runBuilt("@gouji/store", "packages/store/kills/kills.mjs", process.argv.slice(2))
