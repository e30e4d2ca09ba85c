import { cellName } from "@gouji/core"
import type { Context } from "../context.ts"
import { distanceText, groupsOf, kinds, type TableLocalisability, tableTitle } from "./localisability-screen.ts"

const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`

function details(context: Context, found: TableLocalisability): string[] {
  const words = context.texts.localisability
  const name = (cell: string) => cellName(found.form, cell, context.language)
  const alike = groupsOf(found, "detectable").map((group) => `- ${words.alike}: ${group.map(name).join(" / ")}`)
  const unseen = groupsOf(found, "undetectable")
    .flat()
    .map((cell) => `- ${words.kinds.undetectable}: ${name(cell)}`)
  const dependent = found.dependencies.map(
    (ids) => `- ${words.dependent(ids.length)}: ${ids.map((id) => `\`${id}\``).join(" ")}`,
  )
  const lines = [...alike, ...unseen, ...dependent]
  return lines.length === 0 ? [] : ["", `## ${words.form(found.form)}: ${tableTitle(context, found)}`, "", ...lines]
}

/** The same as a page in Markdown: a table of all tables, then what cannot be told apart or seen in each. */
export function localisabilityPage(context: Context, tables: readonly TableLocalisability[]): string {
  const words = context.texts.localisability
  const head = [...words.columns, ...kinds.map((kind) => words.kinds[kind])]
  const rows = tables.map((found) => [
    found.form,
    tableTitle(context, found),
    found.cells.length,
    found.equalities,
    found.rank,
    distanceText(context, found),
    ...kinds.map((kind) => found.cells.filter((cell) => cell.kind === kind).length),
  ])
  const lines = [
    `# ${words.title}`,
    "",
    words.intro,
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(line),
    "",
    ...kinds.map((kind) => `- **${words.kinds[kind]}**: ${words.meanings[kind]}.`),
    ...tables.flatMap((found) => details(context, found)),
  ]
  return `${lines.join("\n")}\n`
}
