import { cellName, type Figure, findCell, formIds, type Language, wordings } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { align } from "../output/align.ts"
import { escapeText } from "../output/escape.ts"
import type { ComparedPair } from "./compared.ts"
import type { DiffItem } from "./pairs-of.ts"

/** A cell by its printed name, in whichever form has it. */
export function nameOfCell(cell: string, language: Language): string {
  const form = formIds.find((candidate) => findCell(candidate, cell))
  return form === undefined ? cell : cellName(form, cell, language)
}

/** A figure as it is shown: what is blank and what is not there are two things. */
function figureText(figure: Figure | undefined, { language, texts }: Context): string {
  if (figure === undefined) return texts.batch.diff.absent
  return figure === null ? wordings[language].blank : String(figure)
}

const signed = (difference: Figure) =>
  difference === null ? "" : String(difference).startsWith("-") ? String(difference) : `+${difference}`

function pairLines(context: Context, { cells, unread, sections }: ComparedPair): string[] {
  const paint = pc.createColors(context.colours)
  const words = context.texts.batch.diff
  const rows = cells.map(({ cell, before, after, difference }) => [
    escapeText(nameOfCell(cell, context.language)),
    figureText(before, context),
    "→",
    figureText(after, context),
    signed(difference),
    cell,
  ])
  const parts = sections.flatMap(({ before, after, paragraphs }) => [
    paint.bold(escapeText(after ?? before ?? "")),
    ...paragraphs.flatMap(({ in: where, text }) => {
      if (where === "both") return []
      return where === "before" ? [paint.red(`- ${escapeText(text)}`)] : [paint.green(`+ ${escapeText(text)}`)]
    }),
  ])
  return [
    ...align(rows, ["left", "right", "left", "right", "right", "left"]).map((line) => `  ${line}`),
    ...parts.map((line) => `  ${line}`),
    ...(unread.length > 0 ? [`  ${paint.yellow(words.unread(unread.length))}`] : []),
  ]
}

function stateOf(context: Context, item: DiffItem): string {
  const words = context.texts.batch.diff
  if ("error" in item) return escapeText(item.error.title)
  if (item.before === null) return words.onlyAfter
  if (item.after === null) return words.onlyBefore
  if (item.outcome === "different") return words.different(item.cells.length, item.sections.length)
  return item.outcome === "same" ? words.same : wordings[context.language].verdicts.inconclusive
}

/** Two reports side by side, as a person reads them in a terminal: only what differs. */
export function diffScreen(context: Context, item: DiffItem): string {
  const paint = pc.createColors(context.colours)
  const files = [item.before, item.after].filter((file) => file !== null).map(escapeText)
  const colour = item.outcome === "same" ? paint.green : item.outcome === "different" ? paint.red : paint.yellow
  return [
    `${paint.bold(files.join(" → "))}  ${colour(stateOf(context, item))}`,
    ...("error" in item ? [`  ${escapeText(item.error.detail)}`] : pairLines(context, item)),
  ].join("\n")
}
