import type { Body, BodyLevel } from "./body.ts"
import { type Division, type Region, regionOf } from "./region.ts"

/** Nothing but ideographs, as nearly every name is: it is written in one way alone. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) return false
  }
  return true
}

const plain = (name: string) =>
  isPlain(name)
    ? name
    : name
        .normalize("NFKC")
        .replace(/\s+/g, "")
        .replace(/[(（][^)）]*[)）]$/, "")

/** Party, congress, consultative conference, courts and villagers' committees publish no such report of their own. */
const notAdministrative =
  /^中共|^中国共产党|(?:党委|人大|政协|纪委|监委|监察委员会|代表大会|常委会|协商会议|法院|检察院|[村居]民委员会|[村居]委会|宣传部|组织部|统战部|武装部)$|(?:派出|司法|税务|监管|监督管理)所$/

/** The signs that any of those begins or ends with: hardly a name has one. */
const mayBeNoAdministration = /^中|[委大协会议院部所]$/

/** New districts that are divisions with a people's government. */
const newDistrict = /(?:浦东|滨海|沈北)新区$/

/** A pattern for the end of a name, and the last signs of what it matches: they tell at once that most names do not end so. */
function endingIn(lasts: string, pattern: RegExp): Pick<RegExp, "test"> {
  return { test: (name) => lasts.includes(name[name.length - 1] ?? " ") && pattern.test(name) }
}

const zone = endingIn(
  "区园城会",
  /(?:开发区|高新区|经开区|保税区|保税港区|综保区|综合保税区|示范区|实验区|试验区|先行区|先导区|度假区|风景区|名胜区|景区|园区|工业区|产业区|产业园|工业园|科技园|科技城|合作区|管理区|集聚区|聚集区|功能区|新区|新城|自贸区|贸易区|管委会|(?<!城)[区园城港岛湖山带]管理委员会|基地管理委员会)$/,
)
const street = endingIn("道处办", /(?:街道(?:办事处|办)?|街办)$/)
const township = endingIn("镇乡木民府", /(?:(?<![城集市])镇|(?<!城)乡|苏木)(?:人民)?(?:政府)?$/)
const government = endingIn("府署", /(?:政府|行政公署|行署)$/)
const office = endingIn("办厅室", /(?:政府|公署|行署|国务院)办(?:公厅|公室)?$/)

const authorised = endingIn(
  "学校院园团司行心会社馆所台站队处",
  /(?:大学|学院|学校|中学|小学|幼儿园|医院|卫生院|保健院|集团|公司|银行|中心|协会|学会|联合会|总会|基金会|红十字会|总工会|合作社|联社|馆|研究院|研究所|设计院|科学院|出版社|报社|[电视广播]台|站|队|所|(?:管理|服务|事务)处|交易所)$/,
)
const department = /(?:局|厅|委员会|委|署|办公室|办|海关|监狱|海事处|消防救援(?:总队|支队|大队)|部)$/

/** Organs of the State Council, and what stands behind their name where it is a branch of one. */
const branch =
  /^(?:中华人民共和国(?=\p{Script=Han}+海关$)|(?:国家|中国)\p{Script=Han}{2,14}?(?:总局|局|委员会|银行)(?=\p{Script=Han}{3,}))/u
const national = /^(?:国务院|国家|中国|中华人民共和国|全国)|^\p{Script=Han}{2,12}部$|^(?:审计署|海关总署)$/u

/** A body inside a township belongs to it. */
function belowCounty(name: string, region: Region): Body["kind"] | null {
  if (street.test(name)) return "street"
  if (township.test(name)) return "township"
  if (region.level !== "township") return null
  return /街道/.test(name) ? "street" : "township"
}

function levelOf(name: string, region: Region, isBranch: boolean): BodyLevel | null {
  if (region.named) return region.level
  if (!isBranch && national.test(name)) return "national"
  return /厅$/.test(name) && !/办公厅$/.test(name) ? "province" : null
}

function kindOf(name: string, region: Region, isBranch: boolean): Body["kind"] {
  if (office.test(name)) return "office"
  if (government.test(name)) return "government"
  if (region.named && region.rest === "") return "government"
  if (zone.test(name)) return newDistrict.test(name) ? "government" : "development-zone"
  if (isBranch) return "department"
  if (/部$/.test(name) && region.named) return "unknown"
  if (/消防救援/.test(name) && department.test(name)) return "department"
  if (/^中国人民银行$/.test(name)) return "department"
  if (authorised.test(name)) return "authorised"
  return department.test(name) ? "department" : "unknown"
}

const unknown: Body = { kind: "unknown", level: null }

function read(name: string | null): Body {
  const full = plain(name ?? "")
  if (full.length < 2 || (mayBeNoAdministration.test(full) && notAdministrative.test(full))) return unknown
  const isBranch = branch.test(full)
  const region = regionOf(isBranch ? full.replace(branch, "") : full)
  const lowest = belowCounty(full, region)
  if (lowest !== null && !authorised.test(full)) return { kind: lowest, level: "township" }
  const kind = kindOf(full, region, isBranch)
  if (kind === "unknown") return unknown
  return { kind, level: kind === "development-zone" ? null : levelOf(full, region, isBranch) }
}

/** Whoever checks a report asks for its body again and again, and then no more. */
let last: { readonly name: string | null; readonly body: Body } = { name: null, body: unknown }

/**
 * What a body is, by its name alone: `示例县教育局` is a department of county level. Where the name does not tell, it says
 * so, and whoever asks has to do without. Nothing is taken from addresses on the web: one system serves many bodies.
 */
export function bodyOf(name: string | null): Body {
  if (last.name !== name) last = { name, body: read(name) }
  return last.body
}

/** Whether the name says that it is a city, or a body of one, whatever its level. */
export function isOfCity(name: string | null): boolean {
  return regionOf(plain(name ?? "")).city
}

/** The divisions that a body's name has in front, from the highest down; none where it is called without its place. */
export function divisionsOf(name: string | null): readonly Division[] {
  return regionOf(plain(name ?? "").replace(branch, "")).divisions
}
