import type { Figure, Report } from "@gouji/core"
import type { Anatomy } from "./anatomy.ts"
import type { Random } from "./random.ts"

/** A text damaged, and what it prints now: cells that it does not print any more are absent. */
export interface Damaged {
  readonly text: string
  readonly printed: Readonly<Record<string, Figure>>
}

type Cells = Report["cells"]

const pick = <T>(all: readonly T[], random: Random): T | undefined => all[random(all.length)]
const without = (text: string, { index = 0, 0: match = "" }: RegExpMatchArray) =>
  text.slice(0, index) + text.slice(index + match.length)
/** A number alone, not a part of another. A minus before it is its own. */
const numberAlone = (figure: string) => new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}(?![\\d.])`, "g")

/** What a text still prints, where every figure of a report is another. */
export function printedIn(text: string, cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, figure]) => numberAlone(String(figure)).test(text)))
}

type Act = (text: string, cells: Cells, anatomy: Anatomy, random: Random) => Damaged

const dropRow: Act = (text, cells, { row }, random) => {
  const match = pick([...text.matchAll(row)], random)
  const damaged = match ? without(text, match) : text
  return { text: damaged, printed: printedIn(damaged, cells) }
}

const dropCell: Act = (text, cells, { cell }, random) => {
  const match = pick([...text.matchAll(cell)], random)
  const damaged = match ? without(text, match) : text
  return { text: damaged, printed: printedIn(damaged, cells) }
}

/** Into another row, where it does not belong. It does not stand at its own place any more; nothing else has changed. */
const moveCell: Act = (text, cells, { row, cell }, random) => {
  const rows = [...text.matchAll(row)].map(({ 0: content, index }) => ({ from: index, to: index + content.length }))
  const rowAt = (at: number) => rows.findIndex(({ from, to }) => from <= at && at < to)
  const matches = [...text.matchAll(cell)]
  const [from, to] = [pick(matches, random), pick(matches, random)]
  if (!from || !to || rowAt(from.index) === rowAt(to.index)) return { text, printed: cells }
  const at = to.index > from.index ? to.index - from[0].length : to.index
  const rest = without(text, from)
  return { text: rest.slice(0, at) + from[0] + rest.slice(at), printed: printedIn(rest, cells) }
}

const repeatRow: Act = (text, cells, { row }, random) => {
  const match = pick([...text.matchAll(row)], random)
  return { text: match ? text.slice(0, match.index) + match[0] + text.slice(match.index) : text, printed: cells }
}

function relabel(to: (label: string, random: Random, all: readonly RegExpMatchArray[]) => string): Act {
  return (text, cells, anatomy, random) => {
    const all = [...text.matchAll(anatomy.label)]
    const match = pick(all, random)
    if (!match) return { text, printed: cells }
    const { index = 0, 0: label } = match
    return { text: text.slice(0, index) + to(label, random, all) + text.slice(index + label.length), printed: cells }
  }
}

/** Another figure, of as many digits: the file prints that now. */
const changeDigits: Act = (text, cells, _, random) => {
  const [cell, figure] = pick(Object.entries(cells), random) ?? ["", null]
  const old = String(figure)
  const other = old.replace(/\d$/, (digit) => String((Number(digit) % 9) + 1))
  const printed = { ...cells, [cell]: typeof figure === "number" ? Number(other) : other }
  return { text: text.replace(numberAlone(old), other), printed }
}

const acts = {
  "digits changed": changeDigits,
  "a row dropped": dropRow,
  "a row twice": repeatRow,
  "a cell dropped": dropCell,
  "a cell moved": moveCell,
  "a label emptied": relabel(() => ""),
  "a label cut": relabel((label) => label.slice(0, Math.ceil(label.length / 2))),
  "a label of another row": relabel((label, random, all) => pick(all, random)?.[0] ?? label),
} as const satisfies Record<string, Act>

export type ActId = keyof typeof acts

/** How the contents of a format can be damaged so that it is known what is printed then. */
export function actsFor({ without = [] }: Anatomy): ActId[] {
  return (Object.keys(acts) as ActId[]).filter((act) => !without.includes(act))
}

/** Damages what a file says and leaves the file whole. */
export function damageContent(act: ActId, text: string, cells: Cells, anatomy: Anatomy, random: Random): Damaged {
  return acts[act](text, cells, anatomy, random)
}
