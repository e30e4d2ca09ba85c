import { basename } from "node:path"
import { Failure } from "@gouji/core"
import type { Context } from "../context.ts"
import { type Problem, problemOf } from "../problem.ts"
import { linesOf } from "./lines.ts"
import { limitText, readBounded } from "./read-bounded.ts"
import { readFile } from "./read-file.ts"

/** What came of one file, or of one line of standard input. */
export type Item<T> = {
  readonly file: string
  /** From 1, where the input is a stream of records; `null` for a whole document. */
  readonly line: number | null
} & ({ readonly value: T } | { readonly problem: Problem })

export interface Work<T> {
  readonly document: (bytes: Uint8Array, name: string) => T | Promise<T>
  /** For a line of a stream of records; `null` where standard input is a document like any other. */
  readonly record: ((bytes: Uint8Array) => T | Promise<T>) | null
  /** How many documents may be under way at once; by default the next is begun when one is done. */
  readonly atOnce?: number | undefined
}

/** How standard input is written on the command line. */
export const standardInput = "-"

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

async function attempt<T>(context: Context, act: () => T | Promise<T>) {
  try {
    return { value: await act() }
  } catch (error) {
    if (context.environment.GOUJI_DEBUG && !(error instanceof Failure)) context.say(String(error))
    return { problem: problemOf(error, context.language) }
  }
}

/** Standard input may be a folder, or break off: that is said like of any other file. */
async function* fromStandardInput(context: Context): AsyncGenerator<Uint8Array> {
  try {
    yield* context.standardInput
  } catch (error) {
    throw new Failure("file-unreadable", { path: standardInput }, { cause: error })
  }
}

async function* records<T>(
  context: Context,
  limit: number,
  record: (bytes: Uint8Array) => T | Promise<T>,
): AsyncGenerator<Item<T>> {
  for await (const { number, bytes } of linesOf(fromStandardInput(context), limit)) {
    if (bytes !== null && isBlank(bytes)) continue
    const result = await attempt(context, () => {
      if (bytes === null) throw new Failure("file-too-large", { limit: limitText(limit) })
      return record(bytes)
    })
    yield { file: standardInput, line: number, ...result }
  }
}

/** One file, or all of standard input, as a document. */
async function documentItem<T>(context: Context, file: string, limit: number, work: Work<T>): Promise<Item<T>> {
  const result = await attempt(context, async () => {
    if (file !== standardInput) return work.document(await readFile(file, limit), basename(file))
    return work.document(await readBounded(fromStandardInput(context), limit), "stdin")
  })
  return { file, line: null, ...result }
}

/**
 * Works through the inputs and gives their items in the order given. Documents are worked on side by side, as many as
 * `work` takes at once. A file or record that cannot be worked on becomes an item with its problem, and the others are
 * still done.
 */
export async function* itemsOf<T>(
  context: Context,
  files: readonly string[],
  limit: number,
  work: Work<T>,
): AsyncGenerator<Item<T>> {
  const begun: Promise<Item<T>>[] = []
  // One more may be begun than are worked on, so that no worker waits while its next file is fetched.
  const most = work.atOnce ?? 0
  for (const file of files) {
    if (file === standardInput && work.record !== null) {
      while (begun.length > 0) yield* begun.splice(0, 1)
      try {
        yield* records(context, limit, work.record)
      } catch (error) {
        yield { file, line: null, problem: problemOf(error, context.language) }
      }
      continue
    }
    begun.push(documentItem(context, file, limit, work))
    while (begun.length > most) yield* begun.splice(0, 1)
  }
  yield* begun
}
