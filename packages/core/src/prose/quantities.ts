import { type Decimal, toDecimal } from "../report/index.ts"
import { everyMatch } from "./every-match.ts"
import { parseNumeral } from "./numerals.ts"
import { signs } from "./signs.ts"

/** A number in prose with what it counts. Offsets are those of the plain text; `end` stands behind the unit. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** In the base unit: 万 and 亿 are worked in, money is in yuan. */
  readonly value: Decimal
  readonly kind: "count" | "money" | "percent" | "points" | "times" | "date" | "other"
  /** As printed (件, 万元, %), or empty where none stands. */
  readonly unit: string
  /** The power of ten of the last printed digit, in the base unit: 9116.36万元 is known to hundreds of yuan. */
  readonly exponent: number
  /** 余, 约, 近, 以上, or rounded to 万: never contradicts an exact figure. */
  readonly approximate: boolean
}

const countUnits = ["人次", "件次", "件", "条", "份", "起", "例", "宗", "笔", "项", "个", "次", "家", "期", "篇", "部"]
const dateUnits = ["年度", "年", "月份", "月", "日", "号", "时", "周", "天", "个月", "个工作日", "工作日", "届"]
const units = [
  ...["个百分点", "个月", "个工作日", "工作日", "部分", "个部分", "%", "倍", "元"],
  ...dateUnits,
  ...countUnits,
].sort((a, b) => b.length - a.length)

/** Longer than any number in a report: nothing is read out of what somebody typed to see what happens. */
const numeral = "[零一二两三四五六七八九十百千万亿]{1,20}"
const maxDigits = 15
const arabic = "\\d+(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?"
const pattern = new RegExp(
  `(百分之(?:(?:${arabic})|${numeral}(?:点[零一二三四五六七八九]+)?))|(?:(${arabic})([十百千]?[万亿]|[百千])?|(${numeral}))([余多几来])?([万亿])?(${units.join("|")})?`,
  "g",
)
const scales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }
const powerOf = (scale: string) =>
  scale === "" ? 0 : [...scale].reduce((power, sign) => power + (scales[sign] ?? 0), 0)

function times10(value: Decimal, power: number): Decimal {
  if (power === 0) return value
  const scale = value.scale - power
  return scale >= 0 ? { units: value.units, scale } : { units: value.units * 10n ** BigInt(-scale), scale: 0 }
}

const kinds = new Map<string, Quantity["kind"]>([
  ...[...countUnits, ""].map((unit) => [unit, "count"] as const),
  ...dateUnits.map((unit) => [unit, "date"] as const),
  ["%", "percent"],
  ["个百分点", "points"],
  ["倍", "times"],
  ["元", "money"],
])
const kindOf = (unit: string): Quantity["kind"] => kinds.get(unit) ?? "other"

function percentOf(text: string): Decimal | null {
  const body = text.slice("百分之".length)
  if (/^[\d,.]+$/.test(body)) return toDecimal(body.replaceAll(",", ""))
  const [whole = "", fraction = ""] = body.split("点")
  const head = parseNumeral(whole)
  if (head === null) return null
  const tail = [...fraction].map((sign) => parseNumeral(sign) ?? 0).join("")
  return toDecimal(tail === "" ? String(head) : `${head}.${tail}`)
}

/** Written before or behind a number, it makes the number a rough one. */
const roughEnds = "约近超过逾足到达少多数几破"
const roughBefore = /(?:约|近|将近|超|超过|逾|不足|不到|多达|至少|最多|数|几|大约|突破)$/
const roughBehind = /^(?:左右|以上|以下|多|余|上下|以内)/
const roughStarts = "左以多余上"
/** 第三件, 每一件, 同一件, 任何一件, 无一件: no counts. */
const noCountEnds = "第每同何任某哪无唯这那该逐单首再另头几数"
const noCount = /(?:第|每|同|任何|任|某|哪|无|唯|这|那|该|逐|单|首|再|另|头)$/

const isRough = (before: string, last: string) => roughEnds.includes(last) && roughBefore.test(before)
const isRoughBehind = (text: string, end: number) =>
  end < text.length && roughStarts.includes(text.charAt(end)) && roughBehind.test(text.slice(end, end + 2))
const isDigit = (sign: string | undefined) => sign !== undefined && sign >= "0" && sign <= "9"

/** Signs to which a number is glued that counts nothing: those of files, phone numbers and clock times, and letters. */
const gluedBefore = /[\d.A-Za-z〔\-/ ]/
const gluedBehind = /[\d A-Za-z〕\-/.：]/
const plainFrom = 0x4e00
const plainTo = 0x9fff
/** Whether the sign at a place is one of these. Nearly all are Chinese and none. */
function isOneOf(text: string, at: number, glue: RegExp): boolean {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  return (code < plainFrom || code > plainTo) && glue.test(text.charAt(at))
}

/** Digits alone are a number as they stand. */
const decimalOf = (digits: string): Decimal =>
  digits.includes(".") ? toDecimal(digits) : { units: BigInt(digits), scale: 0 }

function read(match: RegExpExecArray, text: string): Quantity | null {
  const [printed, percent, arabicDigits, scale1 = "", writtenOut, vague, scale2 = "", unit = ""] = match
  const start = match.index
  const inNumerals = writtenOut !== undefined
  if (inNumerals && unit === "") return null
  const before = text.slice(Math.max(0, start - 4), start)
  const last = start === 0 ? " " : (text[start - 1] ?? " ")
  if (percent !== undefined) {
    const value = percentOf(percent)
    const approximate = isRough(before, last) || isRoughBehind(text, start + printed.length)
    return (
      value && {
        start,
        end: start + printed.length,
        value,
        kind: "percent",
        unit: "%",
        exponent: -value.scale,
        approximate,
      }
    )
  }
  if (inNumerals && noCountEnds.includes(last) && (noCount.test(before) || /[几数]$/.test(before))) return null
  const digits = arabicDigits?.includes(",") ? arabicDigits.replaceAll(",", "") : (arabicDigits ?? "")
  if (digits.length > maxDigits) return null
  const whole = inNumerals ? parseNumeral(writtenOut) : null
  if (inNumerals && whole === null) return null
  const scale = scale1 + scale2
  const power = powerOf(scale)
  const value = times10(inNumerals ? toDecimal(String(whole)) : decimalOf(digits), power)
  const end = start + printed.length
  const kind = kindOf(unit)
  const glued = isOneOf(text, start - 1, gluedBefore) || (unit === "" && isOneOf(text, end, gluedBehind))
  const rough =
    vague !== undefined ||
    isRough(before, last) ||
    isRoughBehind(text, end) ||
    (kind === "count" && scale !== "") ||
    // 3，119件 in wide signs: one number, or two.
    (last === "，" && isDigit(text[start - 2])) ||
    (unit === "" && text[end] === "，" && /^，\d{3}(?!\d)/.test(text.slice(end, end + 5)))
  // 三万件 is rounded.
  const numeralScale = inNumerals && /[万亿]$/.test(writtenOut)
  return {
    start,
    end,
    value,
    kind: glued ? "other" : kind,
    unit: kind === "money" && scale !== "" ? `${scale}元` : unit,
    exponent: power - (digits.includes(".") ? (digits.split(".")[1]?.length ?? 0) : 0),
    approximate: rough || numeralScale,
  }
}

/** Without digits there is a number only where one that is written out has a unit behind it, or is a percentage. */
const writtenNumber = new RegExp(
  `百分之|[零一二两三四五六七八九十百千万亿][余多几来]?[万亿]?[${[...new Set(units.map((unit) => unit[0]))].join("")}]`,
)

/**
 * Every number of a plain text, in order: 3,119件, 三千一百一十九件, 1.2万件, 33.9%, 百分之五, 9116.36万元. `seen`: the sets of
 * `signs` in the text, where they are known.
 */
export function quantitiesIn(text: string, seen = signs.seenIn(text)): Quantity[] {
  if ((seen & signs.bits.digit) === 0 && !writtenNumber.test(text)) return []
  const quantities: Quantity[] = []
  for (const match of everyMatch(text, pattern)) {
    const quantity = read(match, text)
    if (quantity) quantities.push(quantity)
  }
  return quantities
}
