/** Digits that may be one number: a group of them, or several groups that blanks or hyphens part. */
export interface DigitRun {
  /** Without what parts them; the last sign may be an `X`. */
  readonly digits: string
  readonly start: number
  readonly end: number
  /** How many digits stand in each group. */
  readonly groups: readonly number[]
  readonly parted: "not" | "blank" | "hyphen"
}

const row = /\d+(?:[ -]{1,2}\d+)*[Xx]?/g
const group = /\d+[Xx]?/g
const mostGroups = 6
const fewestDigits = 11
const mostDigits = 23
/** Words in Latin letters behind which a number may follow at once. */
const latin = /(?:tel|phone|mobile|mob|wechat|vx|id|no)$/i
const address = /(?:https?:\/\/|www\.)[!-~]+/g

/** Whether the signs around leave the digits a number of their own: no part of a code, a decimal or a file's name. */
function standsAlone(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 8), start)
  if (/[A-Za-z]$/.test(before) && !latin.test(before)) return false
  if (/(?:[\dA-Za-z][-._]|[A-Za-z]\/|[_=#&%*])$/.test(before)) return false
  return !/^(?:[\dA-Za-z_*]|[-.][\dA-Za-z])/.test(plain.slice(end, end + 2))
}

interface Group {
  readonly at: number
  readonly text: string
}

/** Groups that follow each other, as far as they could be one number. */
function joined(groups: readonly Group[], plain: string): DigitRun[] {
  const runs: DigitRun[] = []
  groups.forEach((first, from) => {
    let length = 0
    for (let to = from; to < Math.min(groups.length, from + mostGroups); to += 1) {
      const last = groups[to] ?? first
      length += last.text.length
      if (length > mostDigits) return
      const end = last.at + last.text.length
      if (length < fewestDigits || !standsAlone(plain, first.at, end)) continue
      const taken = groups.slice(from, to + 1).map((group) => group.text)
      const hyphen = plain.slice(first.at, end).includes("-")
      const parted = to === from ? "not" : hyphen ? "hyphen" : "blank"
      runs.push({
        digits: taken.join(""),
        start: first.at,
        end,
        groups: taken.map((text) => text.length),
        parted,
      })
    }
  })
  return runs
}

/** Every number that a text may hold; they overlap where groups may belong together. `plain` comes from `foldSigns`. */
export function digitRuns(plain: string): DigitRun[] {
  const text = plain.replace(address, (found) => "_".repeat(found.length))
  return [...text.matchAll(row)].flatMap((match) => {
    if (match[0].length < fewestDigits) return []
    const pieces = [...match[0].matchAll(group)].map((piece) => ({ at: match.index + piece.index, text: piece[0] }))
    return joined(pieces, text).filter(
      ({ digits, start, end }) => digits.length >= fewestDigits && standsAlone(text, start, end),
    )
  })
}
