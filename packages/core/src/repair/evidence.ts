import type { Report } from "../report/index.ts"
import type { LinearSystem } from "./linear-system.ts"
import { compareReadings, type Reading } from "./search/readings.ts"
import type { SlipId } from "./slips/slips.ts"

/** What speaks for a figure outside the sums of its table. It re-ranks readings and never makes one. */
export interface Evidence {
  /** Per cell what it should be by another source, such as last year's report. */
  readonly witnesses: ReadonlyMap<string, number>
  /** The numbers that the report's own prose mentions. */
  readonly prose: ReadonlySet<number>
}

/**
 * In hundredths of a slip, twelve a unit of log-likelihood: another report says it of this very cell (it may be wrong, or
 * the agency another); prose mentions the number somewhere (of numbers of its size about one in eight, by chance).
 */
const witnessed = 40
const mentioned = 25
/** Smaller numbers are mentioned by chance. */
const smallest = 10

/** The whole numbers in a report's prose. */
export function proseOf(report: Report): Set<number> {
  const text = report.sections.flatMap((section) => section.paragraphs).join("\n")
  return new Set([...text.matchAll(/(?<![\d.])\d{1,9}(?![\d.]|%)/g)].map(([digits]) => Number(digits)))
}

function worth(evidence: Evidence, id: string, from: number, to: number): number {
  const witness = evidence.witnesses.get(id)
  const said = (figure: number) => (figure >= smallest && evidence.prose.has(figure) ? mentioned : 0)
  const byWitness = witness === to ? witnessed : witness === from ? -witnessed : 0
  return byWitness + said(to) - said(from)
}

/** The readings by what speaks for them. */
export function weigh(
  readings: readonly Reading<SlipId>[],
  system: LinearSystem,
  figures: Float64Array,
  evidence: Evidence,
): readonly Reading<SlipId>[] {
  if (readings.length < 2 || (evidence.witnesses.size === 0 && evidence.prose.size === 0)) return readings
  const weighed = readings.map((reading) => {
    const gain = reading.cells.reduce(
      (sum, cell, index) =>
        sum + worth(evidence, system.cells[cell] as string, figures[cell] as number, reading.to[index] as number),
      0,
    )
    return { ...reading, cost: Math.max(5, reading.cost - gain) }
  })
  return weighed.sort(compareReadings)
}
