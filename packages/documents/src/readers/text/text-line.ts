import { fold } from "../html-text.ts"

/** What a line of a text file is made of. */
export type TextLine =
  | { readonly kind: "empty" }
  /** A tab, then one cell: word processors save a table as text in this way, an empty line between its rows. */
  | { readonly kind: "cell"; readonly text: string }
  /** Several cells on a line, between tabs, bars or wide gaps. */
  | { readonly kind: "cells"; readonly texts: readonly string[] }
  | { readonly kind: "text"; readonly text: string }

export const bar = /[|｜│┃║]/

/** A line of a table drawn with signs that draws, and prints nothing. */
export const isDrawn = (line: string): boolean => /^[\s\u2500-\u257f]+$/.test(line) && /[\u2500\u2501\u2550]/.test(line)

const figure = /^[+-]?[\d,.０-９]+%?$|^[/—－-]$/

/** The cells between the bars of a line; a bar at either end encloses and parts nothing. */
export function barredCells(line: string): string[] {
  const parts = line.split(bar)
  return parts.slice(parts[0]?.trim() ? 0 : 1, parts.at(-1)?.trim() ? undefined : -1).map(fold)
}

/** Takes a line apart as far as it can be without its neighbours. */
export function splitLine(line: string): TextLine {
  if (/^\t[^\t]*$/.test(line)) return { kind: "cell", text: fold(line) }
  if (line.trim() === "")
    return line.includes("\t") ? { kind: "cells", texts: line.split("\t").slice(1).map(fold) } : { kind: "empty" }
  if (line.includes("\t")) return { kind: "cells", texts: line.split("\t").map(fold) }
  if (line.split(bar).length > 2) return { kind: "cells", texts: barredCells(line) }
  const gaps = line
    .trim()
    .split(/[ \u00a0\u3000]{2,}/)
    .map(fold)
  const wide = line
    .trim()
    .split(/\s*\u3000+\s*/)
    .map(fold)
  // A full-width space parts cells where figures stand behind each other; in labels (总　计) they only widen.
  if (gaps.length <= 2 && wide.length > 2 && wide.slice(-2).every((part) => figure.test(part)))
    return { kind: "cells", texts: wide }
  // Wide gaps also indent and sign a text: they part cells only where a figure stands among them.
  return gaps.length > 2 && gaps.some((part) => figure.test(part))
    ? { kind: "cells", texts: gaps }
    : { kind: "text", text: fold(line) }
}
