import { cellNameIn, type Language } from "../forms/index.ts"
import type { Figure, Mention, Report } from "../report/index.ts"
import type { Term } from "./facts.ts"

/** What a passage of prose may mean, with its cells named, and what the table comes to in that meaning. */
export interface NamedMeaning {
  readonly terms: readonly Term[]
  /** `null`: a blank leaves it open. */
  readonly value: Figure
}

/** A meaning names what it takes off behind the rest: `handled-carried-in`. */
function isTaken(meaning: string, cell: string): boolean {
  const [, row = "", column = ""] = cell.split("/")
  return meaning.endsWith(`-${row}`) || meaning.endsWith(`-${row}/${column}`)
}

/** The meanings that were tried for a passage. Needs the report's forms and figures of the cells that it names. */
export function meaningsOf(
  { readings }: Pick<Mention, "readings">,
  report: Pick<Report, "forms" | "cells">,
  language: Language,
): NamedMeaning[] {
  return readings.map(({ meaning, cells, value }) => ({
    terms: cells.map(
      (cell): Term => ({
        name: cellNameIn(report, cell, language),
        value: report.cells[cell] ?? null,
        ...(isTaken(meaning, cell) && { sign: "-" as const }),
      }),
    ),
    value,
  }))
}
