import type { Measure } from "./measures.ts"

/**
 * A line of the table `figures`: the newest figures of one report. A zero is kept as nothing, because most figures are
 * zero: see `keptFigures` for how it is told from a figure that is not given.
 */
export interface FiguresRow extends Record<Measure["column"], number | null> {
  year: number
  province: string
  agency_id: string
  report_id: string
  division: string | null
  kind: string | null
  /** The forms of the tables two, three and four, with commas between. */
  forms: string
  /** The measures that its forms have and the report does not give, by their numbers: `,7,12,`; `null`: none. */
  blanks: string | null
}
