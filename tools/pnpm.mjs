// Runs the pinned pnpm, which nobody has to install: npx takes it from its cache, or fetches it once.
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))
export const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))

const environment = {
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  // Off line, npx would try for more than a minute before it says so.
  npm_config_fetch_retries: "2",
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "5000",
}

/**
 * Resolves to the exit code and to what was printed. `output`: "inherit" passes it on as it comes, "stderr" passes it
 * on to standard error, "quiet" keeps it.
 */
export function pnpm(args, output = "inherit") {
  const stdio = output === "inherit" ? "inherit" : ["inherit", "pipe", "pipe"]
  const child = spawn("npx", ["--yes", "--prefer-offline", packageManager, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  })
  let printed = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      printed += chunk
      if (output === "stderr") process.stderr.write(chunk)
    })
  }
  const forward = (signal) => child.kill(signal)
  process.on("SIGINT", forward).on("SIGTERM", forward)
  return new Promise((resolve) => {
    const done = (code) => {
      process.off("SIGINT", forward).off("SIGTERM", forward)
      resolve({ code, printed })
    }
    child.on("error", (error) => {
      printed += String(error)
      done(1)
    })
    child.on("close", (code, signal) => done(signal ? 130 : (code ?? 1)))
  })
}

/** Runs turbo in the workspace. */
export const turbo = (args, output) => pnpm(["exec", "turbo", ...args], output)
