import { jsonText, wordRule } from "@gouji/core"
import papaparse from "papaparse"
import type { Context } from "../context.ts"
import { align } from "../output/align.ts"
import { escapeText } from "../output/escape.ts"
import { type Change, type ChangedFinding, changes, checkChanges, leftOpen } from "./check-changes.ts"
import { checksIn } from "./checks-in.ts"
import type { DiffFormat } from "./diff-command.ts"

const header = ["file", "change", "finding", "rule", "severity", "expected", "found"]

function csvOf(found: readonly ChangedFinding[]): string {
  const rows = found.map(({ file, change, finding: { id, rule, severity, expected, found: value } }) =>
    [file ?? "", change, id, rule, severity, expected ?? "", value ?? ""].map(String),
  )
  return `${papaparse.unparse([header, ...rows], { newline: "\r\n", escapeFormulae: /^[=@\t\r+]|^-(?!\d)/ })}\r\n`
}

function screenOf(context: Context, found: readonly ChangedFinding[]): string {
  const words = context.texts.batch.diff
  const rows = changes
    .filter((change) => change !== "remaining")
    .flatMap((change) => found.filter((entry) => entry.change === change))
    .map(({ file, change, finding }) => [
      words[change],
      escapeText(file ?? ""),
      escapeText(wordRule(finding.rule, context.language)?.title ?? finding.rule),
      escapeText(finding.id),
    ])
  return align(rows, ["left", "left", "left", "left"])
    .map((line) => `${line}\n`)
    .join("")
}

/** `gouji diff --checks`: what became of the findings between two runs. */
export async function diffChecks(
  context: Context,
  files: { readonly before: string; readonly after: string },
  format: DiffFormat,
): Promise<void> {
  const after = await checksIn(context, files.after)
  const found = checkChanges(await checksIn(context, files.before), after)
  const countOf = (change: Change) => found.filter((entry) => entry.change === change).length
  const counts = {
    fixed: countOf("fixed"),
    new: countOf("new"),
    remaining: countOf("remaining"),
    unknown: countOf("unknown"),
  }
  if (counts.fixed + counts.new > 0) context.record("findings")
  if (counts.unknown > 0 || leftOpen(after)) context.record("inconclusive")
  if (format === "json") await context.print(jsonText({ counts, findings: found }))
  if (format === "ndjson") for (const entry of found) await context.print(`${JSON.stringify(entry)}\n`)
  if (format === "csv") await context.print(csvOf(found))
  if (format === "human") await context.print(`${screenOf(context, found)}${context.texts.batch.diff.counts(counts)}\n`)
}
