import { spawn } from "node:child_process"
import { join } from "node:path"
import { root, turbo } from "./pnpm.mjs"

/** Builds a package with what it needs, then runs a script of it where the caller stands. Resolves to the exit code. */
export async function runBuilt(name, script, args) {
  const { code } = await turbo(["run", "build", `--filter=${name}`, "--output-logs=errors-only"], "stderr")
  if (code !== 0) return code
  const child = spawn(process.execPath, [join(root, script), ...args], { stdio: "inherit" })
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)))
}
