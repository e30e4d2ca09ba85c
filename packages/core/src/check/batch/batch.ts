import { type FormId, type Report, type TableId, tableIds } from "../../report/index.ts"
import { type Rule, rules } from "../../rules/index.ts"
import { encode } from "./encode.ts"
import { planOf, type TablePlan } from "./plan.ts"

/** Where one table stands in each row of a batch. */
export interface BatchTable {
  readonly plan: TablePlan
  readonly offset: number
}

/** Reports of the same forms, a row of 32-bit integers each; what does not fit in them is kept as it is. */
export interface Batch {
  readonly forms: Report["forms"]
  readonly tables: readonly BatchTable[]
  readonly width: number
  readonly count: number
  /** `count × width` figures. */
  readonly rows: Int32Array
  /** The index in the batch of each report whose figures do not fit, with its cells. */
  readonly exact: ReadonlyMap<number, Report["cells"]>
}

const plans: Partial<Record<TableId, Partial<Record<FormId, TablePlan>>>> = {}

/** The shipped rules' plan for a table, made once. */
export function shippedPlan(table: TableId, form: FormId): TablePlan {
  plans[table] ??= {}
  const byForm = plans[table]
  byForm[form] ??= planOf(rules as readonly Rule[], table, form)
  return byForm[form]
}

export function tablesOf(forms: Report["forms"]): { tables: BatchTable[]; width: number } {
  let width = 0
  const tables: BatchTable[] = []
  for (const table of tableIds) {
    const form = forms[table]
    if (form === null) continue
    const plan = shippedPlan(table, form)
    tables.push({ plan, offset: width })
    width += plan.cells.length
  }
  return { tables, width }
}

/**
 * Packs reports for `checkBatch`. All must have the forms given, a table that is `null` there being absent from each.
 *
 * @throws RangeError for a report of other forms.
 */
export function packBatch(forms: Report["forms"], reports: readonly Pick<Report, "forms" | "cells">[]): Batch {
  const { tables, width } = tablesOf(forms)
  const rows = new Int32Array(reports.length * width)
  const exact = new Map<number, Report["cells"]>()
  reports.forEach((report, index) => {
    if (tableIds.some((table) => report.forms[table] !== forms[table])) {
      throw new RangeError(`report ${index} has other forms than its batch`)
    }
    const fits = tables.every(({ plan, offset }) => encode(report.cells, plan, rows, index * width + offset))
    if (!fits) exact.set(index, report.cells)
  })
  return { forms, tables, width, count: reports.length, rows, exact }
}
