// `npm run kills -- --cycles 1000`: kills who writes, backs up or upgrades an archive, and proves that nothing was lost.
import { runBuilt } from "./run-built.mjs"

process.exitCode = await runBuilt("@gouji/store", "packages/store/kills/kills.mjs", process.argv.slice(2))
