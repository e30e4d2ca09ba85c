import type { Random } from "./random.ts"

/** A table to be spoilt: its figures and how many columns it has. */
export interface Table {
  readonly figures: Float64Array
  readonly width: number
}
/** Spoils a table in place and names the cells it used, or changes nothing where the slip cannot happen. */
export type Injection = (table: Table, taken: ReadonlySet<number>, random: Random) => number[]

function someCell(table: Table, taken: ReadonlySet<number>, random: Random, fits: (figure: number) => boolean): number {
  const fitting = [...table.figures.keys()].filter((cell) => !taken.has(cell) && fits(table.figures[cell] ?? 0))
  return fitting.length === 0 ? -1 : random.pick(fitting)
}

/** Replaces the figure of a cell by another reading of its digits. */
function typed(spoil: (digits: string, random: Random) => string, fits = (figure: number) => figure > 0): Injection {
  return (table, taken, random) => {
    const cell = someCell(table, taken, random, fits)
    if (cell < 0) return []
    const digits = spoil(String(table.figures[cell]), random)
    const figure = Number(digits)
    if (digits === "" || String(figure) !== digits || figure === table.figures[cell]) return []
    table.figures[cell] = figure
    return [cell]
  }
}

/** One of ten digits in front of which nobody types a 0, other than the one that stands there. */
const otherDigit = (digit: string, leads: boolean, random: Random) =>
  random.pick([..."0123456789"].filter((other) => other !== digit && !(leads && other === "0")))

const digit = typed((digits, random) => {
  const at = random.below(digits.length)
  return digits.slice(0, at) + otherDigit(digits.charAt(at), at === 0, random) + digits.slice(at + 1)
})

/** Where two neighbouring digits can be swapped: they differ, and no 0 comes to the front. */
const swappable = (digits: string) =>
  [...digits.slice(1)].flatMap((next, at) => (next === digits[at] || (at === 0 && next === "0") ? [] : [at]))

const transposed = typed(
  (digits, random) => {
    const at = random.pick(swappable(digits))
    return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
  },
  (figure) => swappable(String(figure)).length > 0,
)
const dropped = typed((digits, random) => {
  const at = random.below(digits.length)
  return digits.slice(0, at) + digits.slice(at + 1)
})
const doubled = typed((digits, random) => {
  const at = random.below(digits.length)
  return digits.slice(0, at + 1) + digits.slice(at)
})
const omitted: Injection = (table, taken, random) => {
  const cell = someCell(table, taken, random, (figure) => figure > 0)
  if (cell < 0) return []
  table.figures[cell] = 0
  return [cell]
}
const anything: Injection = (table, taken, random) => {
  const cell = someCell(table, taken, random, () => true)
  const figure = random.below(Math.max(10, (table.figures[cell] ?? 0) * 2))
  if (figure === table.figures[cell]) return []
  table.figures[cell] = figure
  return [cell]
}

function beside({ figures, width }: Table, cell: number): number[] {
  return [
    ...(cell % width > 0 ? [cell - 1] : []),
    ...(cell % width < width - 1 ? [cell + 1] : []),
    ...(cell >= width ? [cell - width] : []),
    ...(cell + width < figures.length ? [cell + width] : []),
  ]
}

/** A figure lands in an empty neighbour; where there is none, it changes places with one. */
const shifted: Injection = (table, taken, random) => {
  const { figures } = table
  const cell = someCell(table, taken, random, (figure) => figure > 0)
  const others = beside(table, cell).filter((other) => !taken.has(other) && figures[other] !== figures[cell])
  if (cell < 0 || others.length === 0) return []
  const empty = others.filter((other) => figures[other] === 0)
  const other = random.pick(empty.length > 0 ? empty : others)
  const figure = figures[cell] ?? 0
  figures[cell] = figures[other] ?? 0
  figures[other] = figure
  return [cell, other]
}
/** A figure lands in a neighbour and what stood there is gone. */
const overwriting: Injection = (table, taken, random) => {
  const { figures } = table
  const cell = someCell(table, taken, random, (figure) => figure > 0)
  const others = beside(table, cell).filter((other) => !taken.has(other) && (figures[other] ?? 0) > 0)
  if (cell < 0 || others.length === 0) return []
  const other = random.pick(others)
  if (figures[other] === figures[cell]) return []
  figures[other] = figures[cell] ?? 0
  figures[cell] = 0
  return [cell, other]
}
const far: Injection = (table, taken, random) => {
  const { figures, width } = table
  const cell = someCell(table, taken, random, (figure) => figure > 0)
  const [line, column] = [Math.floor(cell / width), cell % width]
  const others = [...figures.keys()].filter((other) => {
    const [down, across] = [Math.abs(Math.floor(other / width) - line), Math.abs((other % width) - column)]
    return figures[other] === 0 && !taken.has(other) && ((down === 0 && across > 1) || (across === 0 && down > 1))
  })
  if (cell < 0 || others.length === 0) return []
  const other = random.pick(others)
  figures[other] = figures[cell] ?? 0
  figures[cell] = 0
  return [cell, other]
}
/** From some column on a row slides by one, a gap opens behind it, and what falls over the edge is lost. */
const slid: Injection = (table, _, random) => {
  const { figures, width } = table
  const line = random.below(figures.length / width) * width
  const right = random.next() < 0.5
  const from = random.below(width - 2)
  const row = [...figures.slice(line, line + width)]
  const moved = right
    ? [...row.slice(0, from), 0, ...row.slice(from, width - 1)]
    : [...row.slice(0, from), ...row.slice(from + 1), 0]
  const cells = row.flatMap((figure, column) => (figure === moved[column] ? [] : [line + column]))
  if (cells.length < 3) return []
  figures.set(moved, line)
  return cells
}

export const injections = { digit, transposed, dropped, doubled, omitted, shifted, overwriting, far, slid, anything }
export type InjectionId = keyof typeof injections
