import { plainText } from "./normalise.ts"
import type { Record, Value } from "./records.ts"

/** A figure too wide for its column fills it before it goes on below. */
const leastWide = 3
const mostLines = 4

/** The values of a line in the columns of another; null where it has a figure elsewhere. */
function inColumnsOf(first: Record, line: Record): (Value | undefined)[] | null {
  const values = first.values.map(({ span }) =>
    line.values.find((value) => span && value.span?.[0] === span[0] && value.span[1] === span[1]),
  )
  return line.values.every((value) => value.text === "" || values.includes(value)) ? values : null
}

function digitsOf(value: Value | undefined): string {
  const text = plainText(value?.piece ?? value?.text ?? "").trim()
  return text === "〇" ? "0" : text
}

/** The pieces of one figure from top to bottom; null where they are none: each but the last fills the column. */
function piecesOf(printed: readonly (Value | undefined)[]): readonly string[] | null {
  const all = printed.map(digitsOf)
  const count = all.indexOf("")
  const pieces = count < 0 ? all : all.slice(0, count)
  const [first = "", ...others] = pieces
  if (!pieces.every((piece) => /^\d{1,9}$/.test(piece)) || all.slice(pieces.length).some((piece) => piece !== ""))
    return null
  if (others.length === 0) return pieces
  const filled = pieces.slice(0, -1).every((piece) => piece.length === first.length)
  return filled && first.length >= leastWide && (pieces.at(-1) ?? "").length <= first.length ? pieces : null
}

/** Whether the last count of each group of so many is the sum of the others in it. */
function addsUp(figures: readonly string[], width: number): boolean {
  if (figures.some((figure) => !/^(?:0|[1-9]\d*)$/.test(figure))) return false
  const counts = figures.map(BigInt)
  return counts.every((total, index) => {
    const first = index - width + 1
    return (index + 1) % width !== 0 || counts.slice(first, index).reduce((sum, count) => sum + count, 0n) === total
  })
}

/**
 * Lines of a PDF's table over which one row was broken, since its figures are wider than its columns, as one line again.
 * Null where that is not certain: each figure fills its column before it goes on below, and put together, but not
 * before, they add up to the totals that are printed at the end of each `width` of them. Where it is `certain` that the
 * lines below are no row of their own, the first line may add up by itself as well.
 */
export function wholeAgain(lines: readonly Record[], width: number, certain = false): Record | null {
  const [first, ...others] = lines
  if (!first || others.length === 0 || lines.length > mostLines || first.place.page === null) return null
  if (others.some(({ place }) => place.block !== first.place.block)) return null
  if (first.values.length % width !== 0 || first.values.some((value) => value.merged || value.span === null))
    return null
  const below = others.map((line) => inColumnsOf(first, line) ?? [])
  if (below.some((values) => values.length === 0)) return null
  const pieces = first.values.map((value, index) => piecesOf([value, ...below.map((values) => values[index])]))
  const whole = pieces.map((own) => own?.join("") ?? "")
  if (!addsUp(whole, width) || (!certain && addsUp(first.values.map(digitsOf), width))) return null
  const values = first.values.map(({ piece: _, ...value }, index) => {
    const text = whole[index] ?? ""
    return { ...value, text, place: { ...value.place, text } }
  })
  return { ...first, values }
}

/** A row put together, and the lines that it was put together of. */
export interface WholeRow {
  readonly record: Record
  readonly lines: readonly number[]
}

/** The row of a line that was broken, together with lines around it that are no row of their own. */
export function wholeRow(
  records: readonly Record[],
  taken: ReadonlySet<number>,
  at: number,
  width: number,
  certain = false,
): WholeRow | null {
  const own = records[at]
  if (own?.values.length !== width) return null
  const ways = [
    [at, at + 1],
    [at, at + 1, at + 2],
    [at - 1, at],
  ].filter((way) => way.every((line) => line === at || (records[line] && !taken.has(line))))
  const found = ways.flatMap((lines): WholeRow[] => {
    const whole = wholeAgain(
      lines.flatMap((line) => records[line] ?? []),
      width,
      certain,
    )
    return whole ? [{ record: { ...own, values: whole.values }, lines }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
