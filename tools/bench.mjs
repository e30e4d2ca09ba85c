// `npm run bench`: everything that is measured side by side. `npm run bench -- archive`: a national archive.

import { turbo } from "./pnpm.mjs"
import { runBuilt } from "./run-built.mjs"

const [what, ...rest] = process.argv.slice(2)
process.exitCode =
  what === "archive"
    ? await runBuilt("@gouji/store", "packages/store/bench/archive.mjs", rest)
    : (await turbo(["run", "bench", "--concurrency=1", ...process.argv.slice(2)])).code
