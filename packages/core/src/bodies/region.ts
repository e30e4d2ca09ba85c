import type { BodyLevel } from "./body.ts"
import { countyCities } from "./county-cities.ts"
import { prefectureCities } from "./prefecture-cities.ts"

/** A division as a name has it in front: 云泽县. */
export interface Division {
  readonly name: string
  /** `null` for a city whose level its name does not tell. */
  readonly level: BodyLevel | null
}

/** The divisions in front of a name, and what is left behind them. */
export interface Region {
  /** Those that are called by their names, from the highest down. */
  readonly divisions: readonly Division[]
  /** Whether there is a division at all. */
  readonly named: boolean
  readonly level: BodyLevel | null
  /** Whether the last division is a city. */
  readonly city: boolean
  readonly rest: string
}

/** What a division's name ends with: a name without such a sign has none, and its pattern need not be tried. */
const ends = {
  province: /省|自治区/,
  autonomousPrefecture: /自治州/,
  league: /地区|盟/,
  prefecture: /州/,
  city: /市/,
  autonomousCounty: /自治[县旗]/,
  county: /[县旗区]/,
  town: /[镇乡街]|苏木/,
} as const

interface Step {
  readonly pattern: RegExp
  readonly level: BodyLevel | "city"
  readonly end: keyof typeof ends
}

/** No name of a division has in it what an organisation's name ends in, and none of a higher one a lower one's. */
const name = (shortest: number, longest: number, without = "") =>
  `[^局厅委院办部署所${without}]{${shortest},${longest}}?`
const newDistricts = "浦东新|滨海新|沈北新"
/** 开发区, 示范区, 社区 and their like are no districts. */
const noDistrict =
  "社|园|小|校|库|灾|景|牧|地|军|辖|自治|保税|保税港|综保|开发|高新|经开|实验|试验|示范|度假|合作|管理|新|风景|名胜|产业|集聚|功能|工业|自贸|贸易|物流|保护|投资"

const cityBehind = "市(?!场|政(?!府)|容|民|域|直)"
const steps: readonly (readonly Step[])[] = [
  [
    { pattern: /^(?:北京|天津|上海|重庆)市/, level: "province", end: "city" },
    { pattern: new RegExp(`^${name(2, 7, "市县区旗")}(?:省|自治区)`), level: "province", end: "province" },
  ],
  [
    { pattern: new RegExp(`^${name(2, 12, "市县区旗")}自治州`), level: "prefecture", end: "autonomousPrefecture" },
    {
      pattern: new RegExp(`^${name(2, 6, "市县区旗")}(?:地区|(?<![联同民])盟)(?!金融|经济)`),
      level: "prefecture",
      end: "league",
    },
    { pattern: new RegExp(`^${name(1, 3, "市县区旗")}州(?![市区县镇乡街])`), level: "prefecture", end: "prefecture" },
    { pattern: new RegExp(`^${name(2, 5, "县区旗")}(?<![城都])${cityBehind}`), level: "city", end: "city" },
  ],
  [
    { pattern: new RegExp(`^${name(1, 16)}自治[县旗]`), level: "county", end: "autonomousCounty" },
    { pattern: new RegExp(`^${name(2, 5, "县区旗")}(?<![城都])${cityBehind}`), level: "county", end: "city" },
    {
      pattern: new RegExp(
        `^(?:(?:${newDistricts})区|${name(1, 8)}(?:县(?![级域委直])|旗|特区|(?<!${noDistrict})区(?![域块划级直委])))`,
      ),
      level: "county",
      end: "county",
    },
  ],
  [
    {
      pattern: new RegExp(`^${name(1, 8)}(?:(?<![城集市乡])镇|(?<!城)乡(?![村镇])|苏木|街道)`),
      level: "township",
      end: "town",
    },
  ],
]

/** 市教育局, 县人民政府: a division without its name. */
const nameless: readonly (readonly [RegExp, Division["level"]])[] = [
  [/^省(?=\p{Script=Han}{2})/u, "province"],
  [/^州(?=\p{Script=Han}{2})/u, "prefecture"],
  [new RegExp(`^${cityBehind}(?=\\p{Script=Han}{2})`, "u"), null],
  [/^[县区旗](?![域块划级委])(?=\p{Script=Han}{2})/u, "county"],
]

function levelOfCity(printed: string): BodyLevel | null {
  const city = printed.replace(/市$/, "")
  if (prefectureCities.has(city)) return "prefecture"
  return countyCities.has(city) ? "county" : null
}

/** Takes the divisions off the front of a name, from the highest down: 某省某市某区 of 某省某市某区教育局. */
export function regionOf(full: string): Region {
  let region: Region = { divisions: [], named: false, level: null, city: false, rest: full }
  for (const candidates of steps) {
    for (const { pattern, level, end } of candidates) {
      const printed = ends[end].test(region.rest) ? pattern.exec(region.rest)?.[0] : undefined
      if (printed === undefined) continue
      const division = { name: printed, level: level === "city" ? levelOfCity(printed) : level }
      region = {
        divisions: [...region.divisions, division],
        named: true,
        level: division.level,
        city: level === "city",
        rest: region.rest.slice(printed.length),
      }
      break
    }
  }
  if (region.named) return region
  const bare = nameless.find(([pattern]) => pattern.test(full))
  return bare ? { ...region, named: true, level: bare[1], city: full.startsWith("市"), rest: full.slice(1) } : region
}
