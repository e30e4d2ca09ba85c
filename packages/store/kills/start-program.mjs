import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

/** Starts a program of this folder as a group of its own, so that all that belongs to it can be killed. */
export function startProgram(program, args) {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const child = spawn(process.execPath, [file, ...args.map(String)], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  let complaint = ""
  child.stderr.on("data", (chunk) => {
    complaint += chunk
  })
  const ended = new Promise((resolve) => child.on("close", resolve))
  const listeners = new Set()
  child.stdout.on("data", (chunk) => {
    said += chunk
    for (const listen of listeners) listen()
  })
  const mustRun = () => {
    if (child.exitCode !== null) throw new Error(`${program} ended by itself: ${complaint}`)
  }
  return {
    mustRun,
    /** Waits until it has said so; throws where it ends before. */
    async until(moment) {
      await new Promise((resolve) => {
        const listen = () => {
          if (said.includes(`${moment}\n`)) resolve()
        }
        listeners.add(listen)
        listen()
        ended.then(resolve)
      })
      if (!said.includes(`${moment}\n`)) throw new Error(`${program} ended before ${moment}: ${complaint}`)
    },
    async kill() {
      try {
        process.kill(-child.pid, "SIGKILL")
      } catch (error) {
        // Where its database was killed first it may have ended by itself.
        if (error.code !== "ESRCH") throw error
      }
      await ended
    },
  }
}
