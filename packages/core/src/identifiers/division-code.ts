/** The rank of a division by the shape of its code. */
export type DivisionRank = "province" | "prefecture" | "county"

export interface DivisionParts {
  readonly rank: DivisionRank
  /** The first two digits. */
  readonly province: string
  /** The two digits in the middle; 90 stands for those that a province keeps itself. `null` for a province. */
  readonly prefecture: string | null
  /** The last two digits; `null` for a province or prefecture. */
  readonly county: string | null
}

const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/

/**
 * The parts of a code of GB/T 2260 (six digits: province, prefecture, county; `00` where there is none), or `null` where
 * a text has not that shape. Whether such a division exists, and in which year, is another question.
 */
export function divisionParts(code: string): DivisionParts | null {
  if (!/^\d{6}$/.test(code) || !provinces.test(code)) return null
  const [province, prefecture, county] = [code.slice(0, 2), code.slice(2, 4), code.slice(4)]
  if (prefecture === "00" && county !== "00" && province < "71") return null
  if (county !== "00") return { rank: "county", province, prefecture: prefecture === "00" ? null : prefecture, county }
  if (prefecture !== "00") return { rank: "prefecture", province, prefecture, county: null }
  return { rank: "province", province, prefecture: null, county: null }
}

/** The codes of the divisions that a division stands in, from the nearest up. Not all of them are places: 110100 is none. */
export function divisionsAbove(code: string): readonly string[] {
  const parts = divisionParts(code)
  if (parts === null || parts.rank === "province") return []
  const province = `${parts.province}0000`
  return parts.rank === "prefecture" || parts.prefecture === null
    ? [province]
    : [`${parts.province}${parts.prefecture}00`, province]
}

/** Whether a division is another one, or lies in it. */
export function isWithin(code: string, other: string): boolean {
  return code === other || divisionsAbove(code).includes(other)
}

/** What the codes of all divisions in a division begin with. */
export function divisionStem(code: string): string {
  return code.replace(/(?:00){1,2}$/, "")
}
