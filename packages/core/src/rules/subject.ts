import type { FileProperties, Report, TableId, Warning } from "../report/index.ts"

/** All that a rule may look at. What was not handed in is `null`, and a rule that needs it says that it cannot tell. */
export interface Subject {
  readonly report: Report
  /** What its reader was unsure of or noticed; `null` where the report came as bare figures. */
  readonly warnings: readonly Warning[] | null
  /** Whom the file names as its authors; absent or `null` where it names nobody. */
  readonly properties?: FileProperties | null
  /** The same body's report for the year before. */
  readonly lastYear: Report | null
  /** The reports of the bodies that this one sums up: departments and lower governments. */
  readonly members: readonly Report[] | null
  /** Tables known to be in order: every cell given and of its kind, every sum true. A rule may rely on it; absent: none. */
  readonly tidy?: ReadonlySet<TableId>
  /** What rules have worked out about the subject and others ask for as well. Absent: nothing is kept. */
  readonly notes?: Map<object, unknown>
  /** The day of the check, `YYYY-MM-DD`. */
  readonly asOf: string
}
