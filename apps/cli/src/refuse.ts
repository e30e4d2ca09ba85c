import { jsonText } from "@gouji/core"
import type { Context } from "./context.ts"
import { escapeText } from "./output/escape.ts"
import { problemOf } from "./problem.ts"

/** Ends a command that could not begin: why and what to do on standard error, and as data where data was asked for. */
export async function refuse(context: Context, error: unknown, format: string, more: object = {}): Promise<void> {
  const problem = problemOf(error, context.language)
  context.record("failed")
  context.say(escapeText(problem.title))
  context.say(`  ${escapeText(problem.detail)}`)
  const json = { error: { ...problem, ...more } }
  if (format === "json") await context.print(jsonText(json))
  if (format === "ndjson") await context.print(`${JSON.stringify(json)}\n`)
}
