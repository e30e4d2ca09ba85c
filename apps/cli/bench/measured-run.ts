import { spawn } from "node:child_process"
import type { Readable } from "node:stream"

export interface Measured {
  readonly seconds: number
  /** Of all processors, threads counted in: what other work on the machine takes does not count. */
  readonly cpuSeconds: number
  readonly peakMib: number
}

/** Told by the process itself as it ends, on a stream of its own; its threads load this too and say nothing. */
const teller = `import { isMainThread } from "node:worker_threads"
import { writeSync } from "node:fs"
if (isMainThread) process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMib: maxRSS / 1024 }))
})`

/** Runs the built program to its end and says what that took. Throws where it ends otherwise than with 0. */
export async function measuredRun(program: string, inputs: readonly string[]): Promise<Measured> {
  const begun = performance.now()
  const told = `data:text/javascript,${encodeURIComponent(teller)}`
  const env = { PATH: process.env.PATH ?? "" }
  const child = spawn(process.execPath, ["--import", told, program, ...inputs], {
    env,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  })
  const pieces: Buffer[] = []
  const stream = child.stdio[3] as Readable
  stream.on("data", (piece: Buffer) => pieces.push(piece))
  const code = await new Promise((resolve) => child.on("close", resolve))
  if (code !== 0) throw new Error(`gouji ${inputs.slice(0, 3).join(" ")} … ended with ${code}`)
  const { cpuSeconds, peakMib }: Omit<Measured, "seconds"> = JSON.parse(Buffer.concat(pieces).toString())
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds, peakMib }
}
