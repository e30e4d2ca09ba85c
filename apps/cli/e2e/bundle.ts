import { type ChildProcess, spawn } from "node:child_process"
import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const dist = fileURLToPath(new URL("../dist", import.meta.url))

/** A copy of the built program in a folder of its own, far from the repository's packages. */
export async function movedBundle(): Promise<{ folder: string; program: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-moved-"))
  await cp(dist, join(folder, "dist"), { recursive: true })
  const remove = () => rm(folder, { recursive: true, force: true })
  return { folder, program: join(folder, "dist/gouji.mjs"), remove }
}

/** Copies the program into a folder without what the build puts beside it: no package, no viewer. Gives its path. */
export async function copyProgram(folder: string): Promise<string> {
  for (const part of ["gouji.mjs", "chunks"]) await cp(join(dist, part), join(folder, part), { recursive: true })
  return join(folder, "gouji.mjs")
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the program; the environment is the least that it can do with. */
export function start(
  program: string,
  inputs: readonly string[],
  environment: Record<string, string> = {},
): ChildProcess {
  const env = { PATH: process.env.PATH ?? "", ...environment }
  return spawn(process.execPath, [program, ...inputs], { env })
}

/** Waits for the end of a program and gives what it wrote. */
export function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk))
  child.stderr?.on("data", (chunk: Buffer) => err.push(chunk))
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

export async function runToEnd(program: string, inputs: readonly string[], standardInput = ""): Promise<Ended> {
  const child = start(program, inputs)
  // The program may refuse before it has read everything.
  child.stdin?.on("error", () => {})
  child.stdin?.end(standardInput)
  return await ended(child)
}

/** Resolves with what a stream has said so far, once the pattern is in it. */
export function untilSaid(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ""
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      if (pattern.test(said)) resolve(said)
    })
    child.on("close", () => reject(new Error(`ended without saying ${pattern}: ${said}`)))
  })
}
