// `node tools/turbo.mjs run build`: turbo, with the pinned pnpm that it needs.
import { turbo } from "./pnpm.mjs"

const { code } = await turbo(process.argv.slice(2))
process.exitCode = code
