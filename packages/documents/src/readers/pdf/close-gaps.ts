import { near } from "./merge-rules.ts"
import type { Rule, Sign } from "./page-content.ts"

/** Boxes that are drawn each with lines of its own may stand this far apart. */
const widest = 6.5

/** Lines side by side that part two boxes, by where the one is that takes their place. */
function places(rules: readonly Rule[], middles: readonly number[]): Map<number, number> {
  const groups: number[][] = []
  for (const at of [...new Set(rules.map((rule) => rule.at))].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && at - group[0] <= near) group.push(at)
    else groups.push([at])
  }
  const place = new Map<number, number>()
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1]
    const [from, to] = [before?.at(-1), group[0]]
    if (!before || from === undefined || to === undefined || to - from > widest || place.has(from)) continue
    if (middles.some((middle) => middle > from && middle < to)) continue
    for (const at of [...before, ...group]) place.set(at, (from + to) / 2)
  }
  return place
}

/**
 * Whether the only narrow gap on a page is a row of empty boxes, which browsers leave nothing but their padding: lines
 * part it from end to end, where a gap between boxes that stand apart has none but its frame's.
 */
function isBlankRow(place: ReadonlyMap<number, number>, standing: readonly Rule[]): boolean {
  if (new Set(place.values()).size !== 1) return false
  const [top, bottom] = [Math.min(...place.keys()), Math.max(...place.keys())]
  const parting = standing.filter((rule) => rule.from <= top + near / 2 && rule.to >= bottom - near / 2)
  return bottom - top >= leastHigh && new Set(parting.map((rule) => Math.round(rule.at / near))).size > fewestParting
}

const leastHigh = 4
const fewestParting = 4

/** Boxes with narrow gaps between them put together: one line in place of the two that face each other. */
export function closeGaps(rules: readonly Rule[], signs: readonly Sign[]): Rule[] {
  const printed = signs.filter((sign) => sign.text !== " ")
  const standing = places(
    rules.filter((rule) => !rule.lies),
    printed.map((sign) => sign.x),
  )
  const gaps = places(
    rules.filter((rule) => rule.lies),
    printed.map((sign) => sign.y),
  )
  const lying = isBlankRow(
    gaps,
    rules.filter((rule) => !rule.lies),
  )
    ? new Map<number, number>()
    : gaps
  if (standing.size + lying.size === 0) return [...rules]
  return rules.map((rule) => {
    const [own, across] = rule.lies ? [lying, standing] : [standing, lying]
    const end = (value: number) => {
      for (const [from, to] of across) if (Math.abs(from - value) <= near / 2) return to
      return value
    }
    return { ...rule, at: own.get(rule.at) ?? rule.at, from: end(rule.from), to: end(rule.to) }
  })
}
