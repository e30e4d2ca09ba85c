import { emptyReport } from "../forms/index.ts"
import type { Report } from "../report/index.ts"
import { figuresOf } from "./count.ts"
import { Counting, type TallyOptions } from "./counting.ts"
import type { Columns, LedgerRow } from "./find-columns.ts"
import { remedyFields } from "./ledger-field.ts"
import { RowReader } from "./row-reader.ts"
import type { RequestDeadline, Tally } from "./tally.ts"

function reportOf({ year, agency, form }: TallyOptions, withRemedies: boolean): Report {
  return {
    ...emptyReport(),
    agency: { name: agency, id: null },
    year,
    title: agency === null ? null : `${agency}${year}年政府信息公开工作年度报告`,
    forms: { disclosure: null, requests: form, remedies: withRemedies ? form : null },
  }
}

/** Sorts deadlines into what is past them. An answer after the day that is asked about is not there yet. */
function sortDeadlines(all: readonly RequestDeadline[], asOf: string): Tally["deadlines"] {
  const seen = all.map((one) => (one.closed !== null && one.closed > asOf ? { ...one, closed: null } : one))
  const known = seen.filter((one): one is RequestDeadline & { due: string } => one.due !== null)
  return {
    overdue: known.filter(({ closed, due }) => closed === null && asOf > due),
    late: known.filter(({ closed, due }) => closed !== null && closed > due),
    unknown: seen.filter(({ due }) => due === null),
  }
}

/**
 * Makes tables three and four from a request ledger. Each figure is as many as the rows that the trace names for it. A
 * row with which something is wrong is listed with a code and counted nowhere; of a row whose remedy alone is wrong the
 * request counts. Pure: words, working days and likeness are handed in.
 */
export function tallyLedger(rows: readonly LedgerRow[], columns: Columns, options: TallyOptions): Tally {
  const { form, nearest = () => [], asOf } = options
  const withRemedies = remedyFields.some((field) => columns.at[field] !== undefined)
  const counting = new Counting(options, withRemedies)
  for (const row of rows) {
    if (columns.line === null || row.line > columns.line) counting.take(new RowReader(row, columns, nearest), row)
  }
  const tables = withRemedies ? (["requests", "remedies"] as const) : (["requests"] as const)
  const cells = figuresOf(form, tables, counting.trace)
  return {
    report: { ...reportOf(options, withRemedies), cells },
    asOf,
    rows: counting.rows,
    issues: counting.issues,
    trace: Object.fromEntries(counting.trace),
    deadlines: sortDeadlines(counting.deadlines, asOf),
  }
}
