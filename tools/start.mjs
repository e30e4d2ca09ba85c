// `npm start`: builds what has changed, then serves on PORT (3000), with its data in GOUJI_DATA (./data).
import { build, runGouji } from "./build.mjs"

await build()
await runGouji(["serve", ...process.argv.slice(2)])
