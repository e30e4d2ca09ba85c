import { type Cell, cellsOf } from "../../forms/index.ts"
import { type Report, sameAgency, tableIds } from "../../report/index.ts"
import type { WhyNot } from "../judgement.ts"
import type { Subject } from "../subject.ts"

/** Items of a list that several levels have in common, documents that several bodies show, a sum without a unit. */
const notAdditive = ["previous-year", "change", "published", "total-published"]
const withoutUnit = "disclosure/procurement/amount"

/**
 * Whether members' figures make the whole's when they are added: `shared` where several bodies count the same items or
 * documents, `unitless` where nobody knows in which unit each of them counts.
 */
export function additivityOf({ table, column, id }: Cell): "additive" | "shared" | "unitless" {
  if (id === withoutUnit) return "unitless"
  return table === "disclosure" && notAdditive.includes(column) ? "shared" : "additive"
}

/** What a region's report adds up from those of its bodies. In tables three and four the totals stand for their rows. */
export function additiveCells(report: Report): readonly Cell[] {
  const cells = tableIds.flatMap((table) => {
    const form = report.forms[table]
    return form === null ? [] : cellsOf(form, table)
  })
  return cells.filter((cell) =>
    cell.table === "disclosure" ? additivityOf(cell) === "additive" : cell.column === "total",
  )
}

/**
 * The reports that a whole region's report sums up, as far as they were handed in: of the same year, and not its own.
 * A report of one body or of one level alone sums up nobody else's, and a scope that is not known proves nothing.
 */
export function summedMembers({ report, members }: Subject): readonly Report[] | WhyNot | "not-applicable" {
  if (report.scope === "body" || report.scope === "level") return "not-applicable"
  if (members === null) return "members-missing"
  if (report.scope === null || report.year === null) return "not-comparable"
  const summed = members.filter(
    (member) => member.year === report.year && sameAgency(member.agency, report.agency) !== true,
  )
  return summed.length === 0 ? "not-comparable" : summed
}
