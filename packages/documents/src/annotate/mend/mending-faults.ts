import { type Figure, type Reading, sameFigure } from "@gouji/core"

type Read = Pick<Reading, "report" | "warnings">

/** Warnings that changes of this kind must not bring about: formulas that now give something else than they show. */
const telling = "formula-result"

const countOf = ({ warnings }: Read) => warnings.filter(({ code }) => code === telling).length

/** What a mended copy reads as beside what it should: the addresses of cells, and `report` for all that is not figures. */
export function mendingFaults(
  before: Read,
  after: Read,
  amendments: readonly { readonly cell: string; readonly to: Figure }[],
): string[] {
  const wanted = new Map(Object.entries(before.report.cells))
  for (const { cell, to } of amendments) wanted.set(cell, to)
  const found = after.report.cells
  const all = new Set([...wanted.keys(), ...Object.keys(found)])
  const cells = [...all].filter((cell) => {
    const [want, have] = [wanted.get(cell), found[cell]]
    return want === undefined || have === undefined ? want !== have : !sameFigure(want, have)
  })
  const rest = ({ report }: Read) => JSON.stringify({ ...report, cells: null })
  return [
    ...cells,
    ...(rest(before) === rest(after) ? [] : ["report"]),
    ...(countOf(after) > countOf(before) ? [telling] : []),
  ]
}
