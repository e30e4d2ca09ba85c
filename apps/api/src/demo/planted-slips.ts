import type { CellId, Figure, Report, SectionId } from "@gouji/core"

/** What a tired person did to a report that was right. */
export type Slip = (report: Report) => Report

function changed(cell: CellId, slip: (figure: number) => Figure): Slip {
  return (report) => {
    const before = report.cells[cell]
    const after = typeof before === "number" ? slip(before) : before
    if (after === undefined || after === before) throw new RangeError(`nothing to slip on: ${cell}`)
    return { ...report, cells: { ...report.cells, [cell]: after } }
  }
}

/** One too many. */
export const offByOne = (cell: CellId) => changed(cell, (figure) => figure + 1)

/** The last two digits the wrong way round: 81 for 18. */
export const digitsSwapped = (cell: CellId) =>
  changed(cell, (figure) => Number(String(figure).replace(/(\d)(\d)$/, "$2$1")))

/** Left blank. */
export const leftBlank = (cell: CellId) => changed(cell, () => null)

/** A part of the report forgotten. */
export const forgotten = (section: SectionId): Slip => {
  return (report) => ({ ...report, sections: report.sections.filter((candidate) => candidate.id !== section) })
}

/** Dated before the year was over. */
export const datedEarly: Slip = (report) => ({ ...report, issuedOn: `${report.year}-12-28` })
