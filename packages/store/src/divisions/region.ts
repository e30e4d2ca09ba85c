import { divisionName, isDivision, knownCodes } from "./division.ts"

/** Stands for bodies whose division is not known. */
export const unknownRegion = "00"

/**
 * What a region is: a province, a prefecture, a county; `own`: the bodies that a province or prefecture has besides those
 * of the regions below it; `unknown`: bodies whose division nobody has entered.
 */
export type RegionRank = "province" | "prefecture" | "county" | "own" | "unknown"

let placeless: ReadonlySet<string> | null = null

/** Four digits under which there are counties and that are no place themselves: 1101, 4290. */
function isPlaceless(prefecture: string): boolean {
  placeless ??= new Set(
    knownCodes()
      .map((code) => code.slice(0, 4))
      .filter((front) => !front.endsWith("00") && !isDivision(`${front}00`)),
  )
  return prefecture.endsWith("00") || placeless.has(prefecture)
}

/**
 * The regions that a division lies in, from the province down, as what its code and all below it begin with: two, four,
 * six digits. What a province or prefecture has besides ends in its own six digits: 320800 is 32, 3208, 320800.
 */
export function regionsOf(division: string | null): readonly string[] {
  if (division === null) return [unknownRegion]
  const [province, prefecture] = [division.slice(0, 2), division.slice(0, 4)]
  return isPlaceless(prefecture) ? [province, division] : [province, prefecture, division]
}

/** The region next below another in which a division lies; `null` below nothing is the whole country. */
export function regionBelow(region: string | null, division: string | null): string | null {
  return regionsOf(division).find((one) => one.length > (region?.length ?? 0)) ?? null
}

/** The regions from the province down to one, which is the last. */
export function regionPath(region: string): readonly string[] {
  if (region.length === 6) return regionsOf(region)
  return region.length === 4 ? [region.slice(0, 2), region] : [region]
}

export function regionRank(region: string): RegionRank {
  if (region === unknownRegion) return "unknown"
  if (region.length < 6) return region.length === 2 ? "province" : "prefecture"
  return region.endsWith("00") ? "own" : "county"
}

/** The name of a region in a year, or the nearest that is known; `null` where no list has it. */
export const regionName = (region: string, year: number): string | null => divisionName(region.padEnd(6, "0"), year)
