import type { Report } from "../report/index.ts"
import { compareCells, isChanged } from "./compare-cells.ts"
import { compareSections, shareRepeated } from "./compare-sections.ts"
import type { Comparison } from "./comparison.ts"

/**
 * Two reports side by side: two years of an agency, two agencies, two revisions. Figures are set against each other
 * where they measure the same, in whichever form each report prints them.
 */
export function compareReports(before: Report, after: Report): Comparison {
  const cells = compareCells(before, after)
  const sections = compareSections(before, after)
  return { cells, changed: cells.filter(isChanged).length, sections, repeated: shareRepeated(sections) }
}
