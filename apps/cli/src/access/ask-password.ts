import type { Context } from "../context.ts"
import { readBounded } from "../input/read-bounded.ts"

const mostBytes = 1024 * 1024

/** The one line that was sent; `null`: it is none. */
function lineOf(bytes: Uint8Array): string | null {
  try {
    const line = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r?\n$/, "")
    return /[\r\n]/.test(line) ? null : line
  } catch {
    return null
  }
}

/** A new password: typed twice and unseen, or sent through a pipe. Never from the command line, which others can read. */
export async function askPassword(context: Context, fromInput: boolean | undefined): Promise<string | Error> {
  const words = context.texts.access
  if (fromInput) return lineOf(await readBounded(context.standardInput, mostBytes)) ?? new Error(words.passwordLine)
  const password = await context.ports.askSecret(words.password)
  if (password === null) return new Error(words.noPassword)
  const again = await context.ports.askSecret(words.passwordAgain)
  return again === password ? password : new Error(words.passwordsDiffer)
}
