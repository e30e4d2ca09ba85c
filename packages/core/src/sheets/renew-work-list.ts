import type { Language } from "../forms/index.ts"
import type { OldWorkList } from "./parse-work-list.ts"
import type { WorkListRow } from "./work-list.ts"
import { type WorkListChange, workListTexts } from "./work-list-texts.ts"

/** A work list: what is to be done, and what is gone since the list before. */
export interface WorkList {
  readonly open: readonly WorkListRow[]
  readonly gone: readonly WorkListRow[]
  readonly counts: { readonly kept: number; readonly fresh: number; readonly gone: number }
}

/** A report that was checked this time, whether anything was found or not. */
export type CheckedThisTime = Pick<WorkListRow["cells"], "agency" | "year" | "file">

type OldRow = OldWorkList["rows"][number]

const nameOf = (path: string | number | null) =>
  String(path ?? "")
    .split(/[\\/]/)
    .at(-1) ?? ""

/** By what a report is known: whose and of which year; where the file does not say, its name. */
function keysOf({ agency, year, file }: CheckedThisTime): string[] {
  const named = agency !== null && year !== null ? [`of ${agency} ${year}`] : []
  return [...named, `in ${nameOf(file)}`]
}

/** Finds what was said of a finding: of the same body and year first, else of a file of the same name. */
class OldRows {
  readonly #byKey = new Map<string, OldRow>()

  constructor(rows: readonly OldRow[]) {
    // What is still open says more than what was gone.
    for (const row of [...rows].sort((a, b) => Number(b.wasGone) - Number(a.wasGone))) {
      for (const key of keysOf(row.cells)) this.#byKey.set(`${key} ${row.cells.id}`, row)
    }
  }

  find(row: WorkListRow): OldRow | undefined {
    for (const key of keysOf(row.cells)) {
      const found = this.#byKey.get(`${key} ${row.cells.id}`)
      // A file of the same name may be another body's.
      if (found && isSameReport(found.cells, row.cells)) return found
    }
    return undefined
  }
}

function isSameReport(a: CheckedThisTime, b: CheckedThisTime): boolean {
  const differs = (key: "agency" | "year") => a[key] !== null && b[key] !== null && a[key] !== b[key]
  return !differs("agency") && !differs("year")
}

/**
 * A new list with what was said in the old one: states, remarks and columns of people's own go on by finding and report.
 * What is gone is kept apart with its state; rows of reports that were not checked this time stay as they were.
 */
export function renewWorkList(
  rows: readonly WorkListRow[],
  checked: readonly CheckedThisTime[],
  old: OldWorkList | null,
  language: Language,
): WorkList {
  const { changes, statuses } = workListTexts[language]
  if (old === null) return { open: rows, gone: [], counts: { kept: 0, fresh: rows.length, gone: 0 } }
  const before = new OldRows(old.rows)
  const used = new Set<OldRow>()
  const marked = (row: WorkListRow, change: WorkListChange) => ({
    ...row,
    cells: { ...row.cells, change: changes[change] },
  })
  const open = rows.map((row) => {
    const known = before.find(row)
    if (!known) return marked(row, "new")
    used.add(known)
    const status = known.cells.status === "" ? row.cells.status : known.cells.status
    const change = known.wasGone ? "back" : status === statuses.corrected ? "still-there" : "kept"
    const cells = { ...row.cells, status, note: known.cells.note ?? row.cells.note }
    return marked({ cells, extra: known.extra }, change)
  })
  const seen = new Map(checked.flatMap((report) => keysOf(report).map((key) => [key, report] as const)))
  const wasChecked = (row: OldRow) => {
    const report = keysOf(row.cells).flatMap((key) => seen.get(key) ?? [])[0]
    return report !== undefined && isSameReport(report, row.cells)
  }
  // The same finding may stand in the old list twice: what went on is not gone.
  const openIds = new Set(open.flatMap(({ cells }) => keysOf(cells).map((key) => `${key} ${cells.id}`)))
  const left = old.rows.filter((row) => {
    const [key] = keysOf(row.cells)
    return !used.has(row) && !openIds.has(`${key} ${row.cells.id}`)
  })
  const gone = left.filter((row) => row.wasGone || wasChecked(row)).map((row) => marked(row, "gone"))
  const unchecked = left.filter((row) => !(row.wasGone || wasChecked(row))).map((row) => marked(row, "unchecked"))
  const bare = ({ cells, extra }: WorkListRow): WorkListRow => ({ cells, extra })
  return {
    open: [...open, ...unchecked].map(bare),
    gone: gone.map(bare),
    counts: { kept: used.size + unchecked.length, fresh: open.length - used.size, gone: gone.length },
  }
}
