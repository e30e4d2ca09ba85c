import type { Region } from "../data/figure-responses.ts"
import { type ExploreQuery, exploreAddress } from "./explore-query.ts"

/** Whether there are regions below it; else its agencies are what there is to see. */
const hasBelow = ({ rank }: Region) => rank === "province" || rank === "prefecture"

/** The way down to a region: the regions below it, or the agencies of one that has none. */
export const wayDown = (query: ExploreQuery, region: Region): string =>
  exploreAddress({ ...query, division: region.region, view: hasBelow(region) ? "regions" : "" })

/** The way back up, to what was gone down from: regions, unless their agencies are looked at. `null`: the whole country. */
export function wayUp(query: ExploreQuery, path: readonly Region[], region: Region | null): string {
  const last = path.at(-1)
  const view = last && !hasBelow(last) ? "regions" : query.view
  return exploreAddress({ ...query, division: region?.region ?? "", view })
}
