import { compareDecimals, toDecimal } from "@gouji/core"
import { type Archive, type FiguresScope, regionName, regionPath, regionRank } from "@gouji/store"
import type * as z from "zod"
import { demoDivisionName } from "../demo/demo-divisions.ts"
import type { regionsSchema } from "../schemas/regions.ts"
import { type RegionFigures, regionLines, shareOf } from "./region-lines.ts"

/** What is asked: see `GET /api/v1/regions`. */
export interface RegionsQuestion {
  readonly measure: string
  readonly beside: readonly string[]
  readonly year: number
  /** Two, four or six digits; `null`: the whole country. */
  readonly region: string | null
  readonly kind: string | null
  readonly order: "greatest" | "least"
}

type Regions = z.infer<typeof regionsSchema>
type Line = Regions["items"][number]

const nameOf = (region: string, year: number) => regionName(region, year) ?? demoDivisionName(region.padEnd(6, "0"))

/** By the sum, those without one last; the same sum in the order of the codes. */
function inOrder(order: RegionsQuestion["order"]) {
  const way = order === "greatest" ? -1 : 1
  return (a: Line, b: Line): number => {
    if (a.sum === null || b.sum === null) return Number(a.sum === null) - Number(b.sum === null) || codes(a, b)
    return way * compareDecimals(toDecimal(a.sum), toDecimal(b.sum)) || codes(a, b)
  }
}

const codes = (a: Line, b: Line) => (a.region < b.region ? -1 : 1)

/** What a measure comes to in the regions next below one, with how many agencies of each have reported. */
export async function regions(
  { aggregates }: Pick<Archive, "aggregates">,
  { measure, beside, year, region, kind, order }: RegionsQuestion,
): Promise<Regions> {
  const scope: Omit<FiguresScope, "years"> = {
    ...(region !== null && { division: region }),
    ...(kind !== null && { kind }),
  }
  const measures = [measure, ...beside]
  const [[whole], groups, coverage] = await Promise.all([
    aggregates.summarise(measures, { ...scope, years: [year] }, []),
    aggregates.summarise(measures, { ...scope, years: [year] }, ["division"]),
    aggregates.coverageByDivision(year, scope),
  ])
  const [own, ...others] = whole?.measures ?? []
  const sum = own?.sum ?? null
  const lineOf = ([code, line]: readonly [string, RegionFigures]): Line => ({
    region: code,
    name: nameOf(code, year),
    rank: regionRank(code),
    ...line,
    beside: [...line.beside],
    share: shareOf(line.sum, sum),
  })
  return {
    measure,
    beside: [...beside],
    year,
    path:
      region === null
        ? []
        : regionPath(region).map((code) => ({ region: code, name: nameOf(code, year), rank: regionRank(code) })),
    whole: {
      agencies: coverage.reduce((all, { agencies }) => all + agencies, 0),
      reported: coverage.reduce((all, { reported }) => all + reported, 0),
      sum,
      given: own?.given ?? 0,
      without: own?.without ?? 0,
      beside: others.map((one) => one.sum),
    },
    items: [...regionLines(region, { groups, coverage, beside: beside.length })].map(lineOf).sort(inOrder(order)),
  }
}
