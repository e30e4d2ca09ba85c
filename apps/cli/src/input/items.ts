import { Failure } from "@gouji/core"
import type { Context } from "../context.ts"
import { type Problem, problemOf } from "../problem.ts"
import { findPaths, type PassedOver } from "./find-paths.ts"
import { linesOf } from "./lines.ts"
import { limitText } from "./read-bounded.ts"
import { fromStandardInput, type Source, sourcesAt, standardInput } from "./sources.ts"

/** What came of one document, or of one line of standard input. */
export type Item<T> = {
  readonly file: string
  /** From 1, where the input is a stream of records; `null` for a whole document. */
  readonly line: number | null
  /** Whether it was found in a folder, an archive or by a pattern: then its result says which one it is. */
  readonly found?: boolean
} & ({ readonly value: T } | { readonly problem: Problem })

export interface Work<T> {
  /** What it says comes in front of its item, whichever document is done first. */
  readonly document: (bytes: Uint8Array, name: string, say: (line: string) => void) => T | Promise<T>
  /** For a line of a stream of records; `null` where standard input is a document like any other. */
  readonly record: ((bytes: Uint8Array) => T | Promise<T>) | null
  /** How many documents may be under way at once; by default the next is begun when one is done. */
  readonly atOnce?: number | undefined
  /** Told how many documents there are, as far as is known, and what was passed over (counted on while it goes on). */
  readonly expect?: ((documents: number, passedOver: Readonly<PassedOver>) => void) | undefined
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

/** What an act gives, or its problem in words. */
export async function attempt<T>(
  context: Pick<Context, "environment" | "language" | "say">,
  act: () => T | Promise<T>,
) {
  try {
    return { value: await act() }
  } catch (error) {
    if (context.environment.GOUJI_DEBUG && !(error instanceof Failure)) context.say(String(error))
    return { problem: problemOf(error, context.language) }
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

async function documentItem<T>(context: Context, source: Source, work: Work<T>): Promise<Done<T>> {
  const { file, name, found } = source
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const result = await attempt({ environment: context.environment, language: context.language, say }, async () =>
    work.document(await source.load(), name, say),
  )
  return { item: { file, line: null, found, ...result }, said }
}

interface Done<T> {
  readonly item: Item<T>
  readonly said: readonly string[]
}

/** Gives the first of what was begun, when it is done. */
async function* first<T>(context: Context, begun: Promise<Done<T>>[]): AsyncGenerator<Item<T>> {
  const done = await begun.shift()
  if (!done) return
  for (const line of done.said) context.say(line)
  yield done.item
}

/** So many documents may wait, done, behind one that takes long, for each that is worked on: none is idle meanwhile. */
const ahead = 3

/**
 * Works through the inputs (files, folders, patterns, ZIPs) and gives their items in the order given. Documents are
 * worked on side by side, as many as `work` takes at once. One that cannot be worked on becomes an item with its
 * problem, and the others are still done. Nothing is kept of what was given.
 */
export async function* itemsOf<T>(
  context: Context,
  files: readonly string[],
  limit: number,
  work: Work<T>,
): AsyncGenerator<Item<T>> {
  const { paths, passedOver } = await findPaths(files)
  const begun: Promise<Done<T>>[] = []
  const most = (work.atOnce ?? 0) * ahead
  let expected = paths.length
  work.expect?.(expected, passedOver)
  for (const path of paths) {
    if (path.path === standardInput && work.record !== null) {
      while (begun.length > 0) yield* first(context, begun)
      try {
        yield* records(context, limit, work.record)
      } catch (error) {
        yield { file: standardInput, line: null, problem: problemOf(error, context.language) }
      }
      continue
    }
    expected -= 1
    for await (const source of sourcesAt(context, path, { limit, passedOver })) {
      expected += 1
      work.expect?.(expected, passedOver)
      begun.push(documentItem(context, source, work))
      while (begun.length > most) yield* first(context, begun)
    }
  }
  while (begun.length > 0) yield* first(context, begun)
}
