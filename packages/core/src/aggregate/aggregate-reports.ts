import { type Cell, cellsOf, emptyReport, findCell, formOf, sameMeasure } from "../forms/index.ts"
import { type Figure, type FormId, formIds, type Report, sameAgency, type TableId, tableIds } from "../report/index.ts"
import { formOfYear } from "../rules/index.ts"
import type { Aggregation, SummedCell } from "./aggregation.ts"
import { outOfScope, overlapping, type Whole } from "./hold-out.ts"
import { isWhole, type Member, sumCell, tablesOf } from "./sum-cell.ts"

export interface AggregateOptions {
  /** Whose report it becomes: 某县人民政府. Its name tells the region that members have to lie in. */
  readonly name: string
  readonly year: number
  /** `region` (the default): all that lies in it; `level`: its own bodies, without lower governments. */
  readonly scope?: Whole["scope"]
  /** The form of the report; by default that of its year. */
  readonly form?: FormId
  /** The names of all whose report there should be. */
  readonly expected?: readonly string[]
}

function draft({ name, year, scope = "region" }: AggregateOptions, form: FormId): Report {
  return {
    ...emptyReport(),
    agency: { name, id: null },
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    scope,
    sections: formOf(form).sections.map(({ id, label }) => ({ id, heading: label, paragraphs: [] })),
  }
}

/** The cells of other forms that members have and the report's form measures in no way. */
function cellsBeside(form: FormId, table: TableId, members: readonly Member[]): Cell[] {
  const others = formIds.filter((other) => members.some(({ report }) => report.forms[table] === other))
  return others.flatMap((other) => cellsOf(other, table)).filter((cell) => sameMeasure(cell.id, form) === null)
}

/** Only the members whose form has a measure can be asked for it where the whole's has it not. */
function besideOf(form: FormId, members: readonly Member[]): [string, SummedCell][] {
  return tableIds.flatMap((table) =>
    cellsBeside(form, table, members).map((cell): [string, SummedCell] => {
      const asked = members.filter(({ report }) => {
        const own = report.forms[table]
        return own !== null && findCell(own, cell.id) !== undefined
      })
      return [cell.id, sumCell(cell, asked)]
    }),
  )
}

const named = (name: string) => ({ name, id: null })

/**
 * The report of a whole, summed up from its members' reports, which may be in either form. Says whose are missing, would
 * count twice, or do not belong; gives each figure with the parts that it is made of. Exact: amounts are added as
 * decimals. A sum in which a member's part is not known is a lower bound, and `open` says whose.
 */
export function aggregateReports(reports: readonly Report[], options: AggregateOptions): Aggregation {
  const { year, scope = "region", form = formOfYear(year), expected } = options
  const whole: Whole = { agency: named(options.name), year, scope }
  const all = reports.map((report, member): Member => ({ member, report }))
  const foreign = all.flatMap((member) => outOfScope(member, whole) ?? [])
  const ours = all.filter(({ member }) => !foreign.some((out) => out.member === member))
  const overlaps = overlapping(ours, whole)
  const counted = ours.filter(({ member }) => !overlaps.some((overlap) => overlap.member === member))
  const is = (name: string) => (member: Member) => sameAgency(member.report.agency, named(name)) === true
  const tables = tablesOf(counted)
  const cells = tables
    .flatMap((table) => cellsOf(form, table))
    .map((cell): [string, SummedCell] => [cell.id, sumCell(cell, counted)])
  const figures = cells.flatMap(([id, { sum }]): [string, Figure][] => (sum === null ? [] : [[id, sum]]))
  const forms = Object.fromEntries(tableIds.map((table) => [table, tables.includes(table) ? form : null]))
  return {
    report: {
      ...draft(options, form),
      forms: forms as Report["forms"],
      cells: Object.fromEntries(figures),
    },
    members: counted.map(({ member, report }) => ({
      member,
      name: report.agency.name,
      scope: report.scope,
      forms: report.forms,
    })),
    missing: (expected ?? []).filter((name) => !ours.some(is(name))),
    unexpected:
      expected === undefined
        ? []
        : counted.filter((member) => !expected.some((name) => is(name)(member))).map(({ member }) => member),
    overlapping: overlaps,
    outOfScope: foreign,
    cells: Object.fromEntries(cells),
    beside: Object.fromEntries(besideOf(form, counted)),
  }
}

/** The report with those figures alone that are the whole: what a check can judge without blaming the sum for its gaps. */
export function wholeFigures({ report, cells }: Aggregation): Report {
  const certain = Object.entries(report.cells).filter(([id]) => cells[id] !== undefined && isWhole(cells[id]))
  return { ...report, cells: Object.fromEntries(certain) }
}
