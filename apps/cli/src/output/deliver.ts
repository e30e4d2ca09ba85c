import { jsonText } from "@gouji/core"
import type { Format } from "../commands/flags.ts"
import type { Context } from "../context.ts"
import type { Outcome } from "../exit-code.ts"
import type { Item } from "../input/items.ts"
import type { Problem } from "../problem.ts"
import { escapeText } from "./escape.ts"

/** How the items of a command leave it. */
export interface Delivery<T> {
  readonly format: Format
  /** Whether more than one input was named: then each result says which one it is of. */
  readonly several: boolean
  /** The name of a result beside its file: `check`, `reading`. */
  readonly key: string
  readonly data: (value: T) => unknown
  readonly screen: (value: T, file: string) => string
  readonly outcome: (value: T) => Outcome
}

/** The JSON of an item: the bare result where one input was named, otherwise the result with its file. */
function jsonOf<T>(item: Item<T>, delivery: Delivery<T>): unknown {
  const line = item.line === null ? {} : { line: item.line }
  if ("problem" in item) {
    const from = delivery.several || item.line === null ? { file: item.file } : {}
    return { ...from, error: item.problem, ...line }
  }
  const data = delivery.data(item.value)
  return delivery.several ? { file: item.file, ...line, [delivery.key]: data } : data
}

export function sayProblem(context: Context, file: string, problem: Problem): void {
  context.say(`${escapeText(file)}: ${escapeText(problem.title)}`)
  context.say(`  ${escapeText(problem.detail)}`)
}

/**
 * Writes the items in the form asked for, as they come: data on standard output, complaints on standard error. JSON is
 * written in one piece at the end, so that what is there can always be parsed.
 */
export async function deliver<T>(
  context: Context,
  items: AsyncIterable<Item<T>>,
  delivery: Delivery<T>,
): Promise<void> {
  const collected: unknown[] = []
  let badRecords = 0
  let blocks = 0
  for await (const item of items) {
    context.record("problem" in item ? "failed" : delivery.outcome(item.value))
    if ("problem" in item) {
      if (item.line === null) sayProblem(context, item.file, item.problem)
      else badRecords += 1
    }
    if (delivery.format === "json") collected.push(jsonOf(item, delivery))
    if (delivery.format === "ndjson") await context.print(`${JSON.stringify(jsonOf(item, delivery))}\n`)
    if (delivery.format === "human" && "value" in item) {
      await context.print(`${blocks > 0 ? "\n" : ""}${delivery.screen(item.value, item.file)}\n`)
      blocks += 1
    }
  }
  if (badRecords > 0) context.say(context.texts.screen.badRecords(badRecords))
  if (delivery.format !== "json") return
  await context.print(jsonText(delivery.several ? collected : collected[0]))
}
