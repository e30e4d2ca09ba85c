import { setTimeout as pause } from "node:timers/promises"
import { startProgram } from "./start-program.mjs"

/**
 * Lets a program of this folder work and kills it, with all that belongs to it, `after` milliseconds behind the moment
 * at which it says `moment`.
 */
export async function killOnce({ program, args, moment, after, alsoKill }) {
  const running = startProgram(program, args)
  await running.until(moment)
  await pause(after)
  running.mustRun()
  await alsoKill?.()
  await running.kill()
}
