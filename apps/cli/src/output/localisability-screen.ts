import { type CellLocalisability, cellName, type FormId, formOf, type Localisability, type TableId } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"

/** What the equalities over one table under one form can tell. */
export interface TableLocalisability extends Localisability {
  readonly form: FormId
  readonly table: TableId
  readonly equalities: number
}

export const kinds = [
  "locatable",
  "detectable",
  "undetectable",
] as const satisfies readonly CellLocalisability["kind"][]

/** How many cells were tried together at most, see `Localisability.distance`. */
const tried = 6

export function distanceText(context: Context, { distance }: TableLocalisability): string {
  return distance === null ? context.texts.localisability.moreThan(tried) : String(distance)
}

export function tableTitle(context: Context, { form, table }: TableLocalisability): string {
  const { title } = formOf(form).tables[table]
  return context.language === "en" ? title.en : title.label
}

/** The cells of a kind, those together that cannot be told apart. */
export function groupsOf({ cells }: TableLocalisability, kind: CellLocalisability["kind"]): string[][] {
  const groups = new Map<string, string[]>()
  for (const { cell, kind: own, like } of cells) {
    const key = [cell, ...like].sort().join()
    if (own === kind && !groups.has(key)) groups.set(key, [cell, ...like])
  }
  return [...groups.values()]
}

function kindLines(context: Context, found: TableLocalisability, kind: CellLocalisability["kind"]): string[] {
  const words = context.texts.localisability
  const count = found.cells.filter((cell) => cell.kind === kind).length
  if (count === 0) return []
  const name = (cell: string) => cellName(found.form, cell, context.language)
  const heading = `  ${words.kinds[kind]}: ${words.cells(count)} (${words.meanings[kind]})`
  if (kind === "locatable") return [heading]
  if (kind === "undetectable")
    return [
      heading,
      ...groupsOf(found, kind)
        .flat()
        .map((cell) => `    ${name(cell)}`),
    ]
  const groups = groupsOf(found, kind).map((group) => `    ${words.alike}: ${group.map(name).join(" | ")}`)
  return [heading, ...groups]
}

/** What the sums can tell of a single wrong figure, table by table, for a terminal. */
export function localisabilityScreen(context: Context, tables: readonly TableLocalisability[]): string {
  const words = context.texts.localisability
  const paint = pc.createColors(context.colours)
  const blocks = tables.map((found) =>
    [
      paint.bold(`${words.form(found.form)}: ${tableTitle(context, found)}`),
      `  ${words.cells(found.cells.length)}; ${words.sums(found.equalities, found.rank)}`,
      `  ${words.distance(distanceText(context, found))}`,
      ...kinds.flatMap((kind) => kindLines(context, found, kind)),
      ...found.dependencies.flatMap((ids) => [`  ${words.dependent(ids.length)}`, paint.dim(`    ${ids.join(" ")}`)]),
    ].join("\n"),
  )
  return `${blocks.join("\n\n")}\n`
}
