import type { Measure } from "./measures.ts"

/** A line of the table `figures`: the newest figures of one report. */
export interface FiguresRow extends Record<Measure["column"], number | null> {
  year: number
  province: string
  agency_id: string
  report_id: string
  division: string | null
  kind: string | null
  /** The forms of the tables two, three and four, with commas between. */
  forms: string
}
