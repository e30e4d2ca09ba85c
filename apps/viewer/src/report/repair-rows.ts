import { type Check, cellName, type Figure, type Language, type Report, tableOf, wordings, wordSlip } from "@gouji/core"

type Solution = Check["repair"]["solutions"][number]

/** How many readings are shown; all are in the check's JSON. */
const most = 6

/** One figure that a proposal changes, named and as it would be printed. */
export interface ChangeRow {
  readonly cell: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/** One proposal: the slips in words, and what each figure would become. */
export interface ProposalRow {
  readonly slips: readonly string[]
  readonly changes: readonly ChangeRow[]
}

function changeRow(change: Solution["changes"][number], report: Pick<Report, "forms">, language: Language): ChangeRow {
  const table = tableOf(change.cell)
  const form = table === undefined ? null : report.forms[table]
  const shown = (figure: Figure) => (figure === null ? wordings[language].blank : String(figure))
  return {
    cell: change.cell,
    name: form === null ? change.cell : cellName(form, change.cell, language),
    from: shown(change.from),
    to: shown(change.to),
  }
}

/** What would mend a report, the likeliest first, and the blanks that the sums force. */
export function repairRows(
  repair: Check["repair"],
  report: Pick<Report, "forms">,
  language: Language,
): { proposals: ProposalRow[]; deduced: ChangeRow[] } {
  return {
    proposals: repair.solutions.slice(0, most).map((solution) => ({
      slips: [...new Set(solution.slips)].map((slip) => wordSlip(slip, language)),
      changes: solution.changes.map((change) => changeRow(change, report, language)),
    })),
    deduced: repair.deduced.map((change) => changeRow(change, report, language)),
  }
}
