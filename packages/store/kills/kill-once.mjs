import { spawn } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"

const writer = fileURLToPath(new URL("writer.mjs", import.meta.url))

/**
 * Lets a writer work and kills it, with all that belongs to it: `after` milliseconds behind the moment at which it
 * begins to open the archive (`opening`) or to write (`writing`).
 */
export async function killOnce({ database, ackFile, first, moment, after, alsoKill }) {
  const child = spawn(process.execPath, [writer, database, ackFile, String(first)], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  let complaint = ""
  child.stderr.on("data", (chunk) => {
    complaint += chunk
  })
  const ended = new Promise((resolve) => child.on("close", resolve))
  await new Promise((resolve) => {
    child.stdout.on("data", (chunk) => {
      said += chunk
      if (said.includes(moment)) resolve()
    })
    ended.then(resolve)
  })
  await pause(after)
  const died = child.exitCode !== null
  if (died) throw new Error(`the writer ended by itself: ${complaint}`)
  await alsoKill?.()
  process.kill(-child.pid, "SIGKILL")
  await ended
}
