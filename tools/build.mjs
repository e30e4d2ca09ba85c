// Builds the program for the tools that need it. Quiet: what the build says is shown when it fails.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { root, turbo } from "./pnpm.mjs"
import { say } from "./say.mjs"

const bundle = join(root, "apps/cli/dist/gouji.mjs")

export const isBuilt = () => existsSync(bundle)

export async function build() {
  await import("./setup.mjs")
  say("正在构建…", "Building…")
  const { code, printed } = await turbo(["run", "build", "--filter=@gouji/cli", "--output-logs=errors-only"], "quiet")
  if (code === 0) return
  process.stderr.write(printed)
  say("构建失败，原因见上。", "The build failed; the reason is above.")
  // 2 as the program itself has it: could not run.
  process.exit(2)
}

/** Runs the program in this process, so that signals and the terminal are its own. */
export async function runGouji(inputs) {
  process.argv = [process.argv[0], bundle, ...inputs]
  await import(pathToFileURL(bundle).href)
}
