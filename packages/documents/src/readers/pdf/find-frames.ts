import { near } from "./merge-rules.ts"
import type { Rule } from "./page-content.ts"

/** Rules that touch each other: what is drawn of one table. */
export interface Frame {
  readonly lying: readonly Rule[]
  readonly standing: readonly Rule[]
}

function touch(lying: Rule, standing: Rule): boolean {
  return (
    standing.at >= lying.from - near &&
    standing.at <= lying.to + near &&
    lying.at >= standing.from - near &&
    lying.at <= standing.to + near
  )
}

/** Parts the rules of a page into tables. Several may stand on a page, with columns of their own. */
export function findFrames(rules: readonly Rule[]): Frame[] {
  const lying = rules.filter((rule) => rule.lies).sort((a, b) => a.at - b.at)
  const standing = rules.filter((rule) => !rule.lies)
  const parent = new Map<Rule, Rule>()
  const root = (rule: Rule): Rule => {
    let top = rule
    for (let up = parent.get(top); up; up = parent.get(top)) top = up
    // The way is shortened for the next one.
    for (let at = rule; at !== top; ) {
      const up = parent.get(at) ?? top
      parent.set(at, top)
      at = up
    }
    return top
  }
  const join = (a: Rule, b: Rule) => {
    const [one, other] = [root(a), root(b)]
    if (one !== other) parent.set(one, other)
  }
  for (const column of standing) {
    let index = firstAt(lying, column.from - near)
    for (let row = lying[index]; row && row.at <= column.to + near; row = lying[++index])
      if (touch(row, column)) join(row, column)
  }
  // The end of a page leaves a table's lines open there: columns that begin and end together belong together.
  const open = [...standing].sort((a, b) => a.from - b.from || a.to - b.to)
  for (const [index, rule] of open.entries()) {
    const before = open[index - 1]
    if (before && Math.abs(rule.from - before.from) <= 1 && Math.abs(rule.to - before.to) <= 1) join(before, rule)
  }
  const frames = new Map<Rule, { lying: Rule[]; standing: Rule[] }>()
  for (const rule of rules) {
    const key = root(rule)
    const frame = frames.get(key) ?? { lying: [], standing: [] }
    frames.set(key, frame)
    ;(rule.lies ? frame.lying : frame.standing).push(rule)
  }
  return [...frames.values()].filter(
    ({ lying, standing }) => (lying.length > 1 && standing.length > 0) || lying.length + standing.length > 2,
  )
}

/** The first of sorted rules that is not before a place. */
function firstAt(rules: readonly Rule[], at: number): number {
  let [low, high] = [0, rules.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rules[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
