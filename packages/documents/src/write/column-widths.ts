import type { Layout } from "@gouji/core"

/** Parts in a hundred of the table's width for columns of row labels, by how many there are: groups are narrow. */
const labelShares: Readonly<Record<number, readonly number[]>> = { 0: [], 1: [30], 3: [6, 10, 31] }

/** How wide each column of a table is, in the unit of the whole; the columns of figures share what the labels leave. */
export function columnWidths({ boxes, columns }: Layout, whole: number): number[] {
  const labels = Math.min(...boxes.filter((box) => box.kind === "figure").map((box) => box.column))
  const shares = labelShares[labels] ?? Array.from({ length: labels }, () => 45 / labels)
  const first = shares.map((share) => Math.round((share * whole) / 100))
  const rest = whole - first.reduce((sum, width) => sum + width, 0)
  const figures = columns - labels
  const even = Array.from({ length: figures }, () => Math.floor(rest / figures))
  const left = rest - even.reduce((sum, width) => sum + width, 0)
  return [...first, ...even].map((width, index, all) => (index === all.length - 1 ? width + left : width))
}
