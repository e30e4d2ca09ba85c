import { isFormLabel } from "../../recognise/form-labels.ts"
import { beginsLabel, endsLabel } from "./form-pieces.ts"
import { joinTexts } from "./text-lines.ts"
import type { Word } from "./words.ts"

/** A row of figures as far as its label is sought: its base line, and the word on it that may be the label. */
export interface LabelRow {
  readonly base: number
  readonly size: number
  /** Words on the row's own base line, from left to right. The last of them is next to the figures. */
  readonly words: readonly Word[]
}

/** What was found of the labels of some rows. */
export interface Labels {
  /** The lines of each row's own label from top to bottom; empty where none is certain. */
  readonly own: readonly (readonly Word[])[]
  /** Lines above the first row (0), between two rows, and below the last one that belong to none of their labels. */
  readonly left: readonly (readonly Word[])[]
}

/** How a label of several lines stands beside its figures. */
type Stand = "middle" | "top" | "bottom"

/** Most lines of a label above, and below, the figures. */
const mostLines = 12
/** Lines of one label are not farther apart than this, in sizes. */
export const lead = 3.3
/** How far a label may stand off its figures, in sizes: half of what a line more or less would make. */
const off = 0.35
/** A line without a row costs as much as a label that stands off by half its size. */
const leftCosts = 0.25
/** So much is a label the likelier that the form has. */
const unknownCosts = 0.1
/** Behind the last row something else may begin. */
const edgeCosts = 0.01

/** Words below each other that can be lines of one label. */
function goesOn(a: Word, b: Word): boolean {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return (
    common >= 0.5 * Math.min(a.to - a.from, b.to - b.from) &&
    Math.abs(a.base - b.base) <= lead * Math.min(a.size, b.size) &&
    Math.abs(a.size - b.size) < 0.15 * a.size
  )
}

/** The next `count` words of a label from one of its lines on, in the order in which the words are given. */
function take(words: readonly Word[], start: Word | undefined, count: number): Word[] | null {
  const taken: Word[] = []
  let last = start
  for (const word of words) {
    if (taken.length === count) break
    if (last && !goesOn(last, word)) continue
    taken.push(word)
    last = word
  }
  return taken.length === count ? taken : null
}

interface Choice {
  readonly above: readonly Word[]
  readonly below: readonly Word[]
  readonly lines: readonly Word[]
  readonly sure: boolean
  readonly cost: number
}

/** The end of a page may cut a row: what is left of its label stands anyhow, and is known by its words alone. */
export interface Edges {
  readonly top: boolean
  readonly end: boolean
}

const textOf = (lines: readonly Word[]) => lines.reduce((text, word) => joinTexts(text, word.text), "")

/** All labels around one line that is surely of the label: on the row's base line, or the next one above it. */
function choicesAround(
  own: Word | undefined,
  row: LabelRow,
  upwards: readonly Word[],
  below: readonly Word[],
  stand: Stand,
): Choice[] {
  const choices: Choice[] = []
  for (let up = own ? 0 : 1; up <= (stand === "top" ? 0 : mostLines); up += 1)
    for (let down = 0; down <= (stand === "bottom" ? 0 : mostLines); down += 1) {
      if (stand === "middle" && Math.abs(up - down) > (own ? 0 : 1)) continue
      const upper = take(upwards, own, up)
      const lower = upper && take(below, own ?? upper[0], down)
      if (!upper || !lower) continue
      const lines = [...upper.reverse(), ...(own ? [own] : []), ...lower]
      const first = lines[0]?.base ?? 0
      const last = lines.at(-1)?.base ?? 0
      const at = stand === "middle" ? (first + last) / 2 : stand === "top" ? first : last
      const cost = ((at - row.base) / row.size) ** 2
      const known = isFormLabel(textOf(lines))
      choices.push({
        above: upper,
        below: lower,
        lines,
        sure: cost <= off ** 2,
        cost: cost + (known ? 0 : unknownCosts),
      })
    }
  return choices
}

/** How many words above a row are tried as the next line of its label: others count groups. */
const seeds = 3

/** All labels that a row can have, of the words above it, on its base line, and below it. */
function choicesOf(row: LabelRow, above: readonly Word[], below: readonly Word[], stand: Stand): Choice[] {
  const none: Choice = { above: [], below: [], lines: [], sure: false, cost: 4 }
  const own = row.words.at(-1)
  const upwards = [...above].reverse()
  const apart = upwards
    .slice(0, seeds)
    .flatMap((_, index) => choicesAround(undefined, row, upwards.slice(index), below, stand))
  if (!own) return [none, ...apart]
  // What stands on the row's own base line may as well count a group, beside a label with lines above and below.
  return [none, ...choicesAround(own, row, upwards, below, stand), ...apart.filter(({ lines }) => isBeside(own, lines))]
}

const leftEdge = (lines: readonly Word[]) =>
  lines.reduce((least, line) => Math.min(least, line.from), Number.POSITIVE_INFINITY)

/** What is left of a label, beside it, counts a group of rows. */
function isBeside(word: Word, lines: readonly Word[]): boolean {
  return lines.length > 0 && word.to <= leftEdge(lines) + 0.3 * word.size
}

interface Way {
  readonly cost: number
  readonly choice: Choice
  readonly before: Way | null
}

function leftBetween(gap: readonly Word[], upper: Choice | null, lower: Choice | null): Word[] | null {
  const [taken, wanted] = [upper?.below ?? [], lower?.above ?? []]
  if (taken.some((word) => wanted.includes(word))) return null
  const [last, first] = [taken.at(-1), wanted[0]]
  if (last && first && last.base > first.base) return null
  return gap.filter(
    (word) =>
      !taken.includes(word) &&
      !wanted.includes(word) &&
      !isBeside(word, upper?.lines ?? []) &&
      !isBeside(word, lower?.lines ?? []),
  )
}

const stands = ["middle", "top", "bottom"] as const

/** The choices of a row that the end of a page may have cut: however it stands, as long as the form has the label. */
function choicesAtEdge(
  row: LabelRow,
  above: readonly Word[],
  below: readonly Word[],
  stand: Stand,
  isPiece: (text: string) => boolean,
): Choice[] {
  const others = stands
    .flatMap((other) => choicesOf(row, above, below, other))
    .filter((choice) => choice.sure && isPiece(textOf(choice.lines)))
    .map((choice) => ({ ...choice, cost: Math.max(0, choice.cost - unknownCosts) + edgeCosts }))
  return [...choicesOf(row, above, below, stand), ...others]
}

function assign(rows: readonly LabelRow[], gaps: readonly (readonly Word[])[], stand: Stand, edges: Edges): Way | null {
  let ways: Way[] = []
  for (const [index, row] of rows.entries()) {
    const [above, below] = [gaps[index] ?? [], gaps[index + 1] ?? []]
    const choices =
      edges.top && index === 0
        ? choicesAtEdge(row, above, below, stand, endsLabel)
        : edges.end && index === rows.length - 1
          ? choicesAtEdge(row, above, below, stand, beginsLabel)
          : choicesOf(row, above, below, stand)
    const next: Way[] = []
    for (const choice of choices) {
      let best: Way | null = index === 0 ? { cost: choice.cost, choice, before: null } : null
      for (const before of ways) {
        const left = leftBetween(gaps[index] ?? [], before.choice, choice)
        if (!left) continue
        const cost = before.cost + choice.cost + leftCosts * left.length
        if (!best || cost < best.cost) best = { cost, choice, before }
      }
      if (best) next.push(best)
    }
    ways = next
  }
  const last = rows.length - 1
  for (const [index, way] of ways.entries()) {
    const open = leftBetween(gaps[last + 1] ?? [], way.choice, null) ?? []
    const goes = open.filter((word) => way.choice.lines.at(-1) && goesOn(way.choice.lines.at(-1) as Word, word))
    ways[index] = { ...way, cost: way.cost + edgeCosts * goes.length }
  }
  return ways.reduce<Way | null>((best, way) => (best && best.cost <= way.cost ? best : way), null)
}

/**
 * Finds the label of each row of figures: one to several lines that stand in the middle of the row, hang from its first
 * line, or stand on its last, in all rows alike. `gaps` are the words above the first row, between two, and below the
 * last. Words on the left of a label belong to a group of rows.
 */
export function assignLabels(rows: readonly LabelRow[], gaps: readonly (readonly Word[])[], edges: Edges): Labels {
  const ways = stands.flatMap((stand) => assign(rows, gaps, stand, edges) ?? [])
  const best = ways.reduce<Way | null>((least, way) => (least && least.cost <= way.cost ? least : way), null)
  const choices: Choice[] = []
  for (let way = best; way; way = way.before) choices.unshift(way.choice)
  return {
    own: choices.map((choice) => (choice.sure ? choice.lines : [])),
    left: gaps.map((gap, index) => leftBetween(gap, choices[index - 1] ?? null, choices[index] ?? null) ?? []),
  }
}
