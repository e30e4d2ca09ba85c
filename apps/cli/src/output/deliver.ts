import { jsonText, verdictOfFailure } from "@gouji/core"
import type { Format } from "../commands/flags.ts"
import type { Context } from "../context.ts"
import type { Outcome } from "../exit-code.ts"
import type { Item } from "../input/items.ts"
import type { Problem } from "../problem.ts"
import { escapeText } from "./escape.ts"

/** Another form than the screen's or JSON. Files that could not be read are complained of beside it. */
export interface Rendering<T> {
  /** Written as each item comes. */
  readonly each?: (item: Item<T>) => string
  /** Written at the end, in one piece; `null`: there is nothing to write. */
  readonly whole?: (items: readonly Item<T>[]) => string | null | Promise<string | null>
}

/** How the items of a command leave it. */
export interface Delivery<T> {
  readonly format: Format
  /** In place of the format, where one is given. */
  readonly rendering?: Rendering<T> | null
  /** Whether more than one input was named: then each result says which one it is of. */
  readonly several: boolean
  /** The name of a result beside its file: `check`, `reading`. */
  readonly key: string
  readonly data: (value: T) => unknown
  readonly screen: (value: T, file: string) => string
  readonly outcome: (value: T) => Outcome
  /** How a document is shown that is of a kind not read yet, where a verdict is asked for; without it, that is a failure. */
  readonly unread?: (problem: Problem, file: string) => string
}

/** What a check of a document that could not be read comes to; `null` where there is none. */
function verdictOf<T>(problem: Problem, delivery: Delivery<T>): "inconclusive" | null {
  return delivery.unread === undefined ? null : verdictOfFailure(problem.code)
}

/** How an item counts. */
export function outcomeOf<T>(item: Item<T>, delivery: Delivery<T>): Outcome {
  return "problem" in item ? (verdictOf(item.problem, delivery) ?? "failed") : delivery.outcome(item.value)
}

/** The item as a person reads it; `null` where there is nothing to show. */
function screenOf<T>(item: Item<T>, delivery: Delivery<T>): string | null {
  if ("value" in item) return delivery.screen(item.value, item.file)
  return verdictOf(item.problem, delivery) === null ? null : (delivery.unread?.(item.problem, item.file) ?? null)
}

/** Whether a result says which document it is of. */
const isNamed = <T>(item: Item<T>, { several }: Delivery<T>) => several || item.found === true

/** The JSON of an item: the bare result where one input was named, otherwise the result with its file. */
function jsonOf<T>(item: Item<T>, delivery: Delivery<T>): unknown {
  const line = item.line === null ? {} : { line: item.line }
  const several = isNamed(item, delivery)
  if ("problem" in item) {
    const from = several || item.line === null ? { file: item.file } : {}
    const verdict = verdictOf(item.problem, delivery)
    return { ...from, ...(verdict === null ? {} : { verdict }), error: item.problem, ...line }
  }
  const data = delivery.data(item.value)
  return several ? { file: item.file, ...line, [delivery.key]: data } : data
}

export function sayProblem(context: Context, file: string, problem: Problem): void {
  context.say(`${escapeText(file)}: ${escapeText(problem.title)}`)
  context.say(`  ${escapeText(problem.detail)}`)
}

async function deliverRendered<T>(
  context: Context,
  items: AsyncIterable<Item<T>>,
  delivery: Delivery<T>,
  rendering: Rendering<T>,
): Promise<void> {
  const collected: Item<T>[] = []
  for await (const item of items) {
    context.record(outcomeOf(item, delivery))
    if ("problem" in item) sayProblem(context, item.file, item.problem)
    if (rendering.each) await context.print(rendering.each(item))
    if (rendering.whole) collected.push(item)
  }
  const whole = (await rendering.whole?.(collected)) ?? null
  if (whole !== null) await context.print(whole)
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
  const { rendering = null } = delivery
  if (rendering !== null) return deliverRendered(context, items, delivery, rendering)
  const collected: unknown[] = []
  let { several } = delivery
  let badRecords = 0
  let blocks = 0
  for await (const item of items) {
    context.record(outcomeOf(item, delivery))
    several ||= isNamed(item, delivery)
    const screen = delivery.format === "human" ? screenOf(item, delivery) : null
    if ("problem" in item && screen === null) {
      if (item.line === null) sayProblem(context, item.file, item.problem)
      else badRecords += 1
    }
    if (delivery.format === "json") collected.push(jsonOf(item, delivery))
    if (delivery.format === "ndjson") await context.print(`${JSON.stringify(jsonOf(item, delivery))}\n`)
    if (screen !== null) {
      await context.print(`${blocks > 0 ? "\n" : ""}${screen}\n`)
      blocks += 1
    }
  }
  if (badRecords > 0) context.say(context.texts.screen.badRecords(badRecords))
  if (delivery.format !== "json") return
  await context.print(jsonText(several ? collected : collected[0]))
}
