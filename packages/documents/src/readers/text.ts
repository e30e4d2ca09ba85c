import { type Block, type Document, paragraph, tableOf } from "../document.ts"
import { fold } from "./html-text.ts"

/** What a line of a text file is made of. */
type Line =
  | { readonly kind: "empty" }
  /** A tab, then one cell: word processors save a table as text in this way, an empty line between its rows. */
  | { readonly kind: "cell"; readonly text: string }
  /** Several cells on a line, between tabs, bars or wide gaps. */
  | { readonly kind: "cells"; readonly texts: readonly string[] }
  | { readonly kind: "text"; readonly text: string }

const figure = /^[+-]?[\d,.０-９]+%?$|^[/—－-]$/

function splitLine(line: string): Line {
  if (/^\t[^\t]*$/.test(line)) return { kind: "cell", text: fold(line) }
  if (line.trim() === "")
    return line.includes("\t") ? { kind: "cells", texts: line.split("\t").slice(1).map(fold) } : { kind: "empty" }
  if (line.includes("\t")) return { kind: "cells", texts: line.split("\t").map(fold) }
  const bars = line.split(/[|｜]/)
  if (bars.length > 2)
    return { kind: "cells", texts: bars.slice(bars[0]?.trim() ? 0 : 1, bars.at(-1)?.trim() ? undefined : -1).map(fold) }
  const gaps = line
    .trim()
    .split(/[ \u00a0\u3000]{2,}/)
    .map(fold)
  // Wide gaps also indent and sign a text: they part cells only where a figure stands among them.
  return gaps.length > 2 && gaps.some((part) => figure.test(part))
    ? { kind: "cells", texts: gaps }
    : { kind: "text", text: fold(line) }
}

/** Lines to blocks: runs of cells become tables in sequence, all other lines are paragraphs. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  let open = false
  const endTable = () => {
    // Lines of equal length, as a spreadsheet is pasted, keep their columns.
    const even = rows.length > 1 && rows.every((row) => row.length > 2 && row.length === rows[0]?.length)
    if (rows.length > 0) blocks.push(tableOf(rows, even ? "grid" : "sequence"))
    rows = []
    open = false
  }
  lines.forEach((line, index) => {
    switch (line.kind) {
      case "empty":
        open = false
        break
      case "cell":
        if (open) rows.at(-1)?.push(line.text)
        else rows.push([line.text])
        open = true
        break
      case "cells":
        rows.push([...line.texts])
        open = false
        break
      case "text": {
        // A paragraph break inside a cell: text without a tab, and the next line goes on with the row.
        const row = rows.at(-1)
        if (row && lines[index + 1]?.kind === "cell") {
          row[row.length - 1] = fold(`${row.at(-1) ?? ""} ${line.text}`)
          open = true
          break
        }
        endTable()
        blocks.push(paragraph(line.text))
      }
    }
  })
  endTable()
  return blocks
}

/** Reads plain text in which cells stand one to a line, between tabs, bars or wide gaps. */
export function readText(source: string): Document {
  const lines = source.split(/\r\n|[\n\r\u2028\u2029\f\v]/).map(splitLine)
  return { mediaType: "text/plain", blocks: blocksOf(lines), about: { titles: [], published: null }, warnings: [] }
}
