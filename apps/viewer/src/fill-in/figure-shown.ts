import type { Figure } from "@gouji/core"

/** What a cell shows: the figure, the text that is none, or nothing. */
export function figureShown(wrong: string | undefined, figure: Figure | undefined): string {
  return wrong ?? (figure === null || figure === undefined ? "" : String(figure))
}
