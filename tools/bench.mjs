// `npm run bench`: everything that is measured side by side. `npm run bench -- archive`: a national archive.
// `npm run bench -- load`: requests over HTTP at a constant rate. `npm run bench -- viewer`: a report with 50,000
// findings in a browser, paints and interactions of all pages.

import { turbo } from "./pnpm.mjs"
import { runBuilt } from "./run-built.mjs"

const [what, ...rest] = process.argv.slice(2)
process.exitCode =
  what === "archive"
    ? await runBuilt("@gouji/api", "apps/api/bench/archive.mjs", rest)
    : what === "load"
      ? await runBuilt("@gouji/api", "apps/api/bench/load.mjs", rest)
      : what === "viewer"
        ? (await turbo(["run", "bench", "--filter=@gouji/viewer", ...rest])).code
        : (await turbo(["run", "bench", "--concurrency=1", ...process.argv.slice(2)])).code
