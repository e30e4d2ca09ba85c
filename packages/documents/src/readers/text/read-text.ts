import type { Block, Document } from "../../document.ts"
import { isHeading } from "../../recognise/sections.ts"
import { alignedRows, isAligned } from "./aligned-rows.ts"
import { barredBlocks } from "./barred-cells.ts"
import { withBlankCells } from "./blank-lines.ts"
import { commaRows, commaSheet } from "./comma-rows.ts"
import { lineBlocks } from "./line-blocks.ts"
import { bar, barredCells, isDrawn, splitLine } from "./text-line.ts"

const longestCell = 100
const gap = /\t| {3,}\S.* {3,}/

/** A line that stands between tables and in none: the heading of a part, a sentence. */
function isProse(line: string): boolean {
  if (bar.test(line) || gap.test(line.trim())) return false
  const text = line.trim()
  return text.length > longestCell || /[。；;：:]$/.test(text) || isHeading(text)
}

/** Stretches of lines that are all prose, or none. */
function stretchesOf(lines: readonly string[]): string[][] {
  const stretches: string[][] = []
  let prose: boolean | null = null
  for (const line of lines) {
    const own: boolean | null = line.trim() === "" ? prose : isProse(line)
    if (own !== prose || stretches.length === 0) stretches.push([])
    stretches.at(-1)?.push(line)
    prose = own
  }
  return stretches
}

/** Whether bars stand between cells alone: where lines are rows, many of them have several cells. */
function isCellwise(lines: readonly string[]): boolean {
  const barred = lines.filter((line) => bar.test(line))
  const several = barred.filter((line) => barredCells(line).filter((cell) => cell !== "").length > 1)
  return barred.length > 2 && several.length * 5 < barred.length
}

/** Whether single full-width spaces part the cells of lines, and nothing sets them below each other. */
function isParted(lines: readonly string[]): boolean {
  return lines.some((line) => /\S\u3000\S/.test(line)) && lines.every((line) => !/\s\s/.test(line.trim()))
}

function blocksOf(lines: readonly string[]): Block[] {
  return stretchesOf(lines).flatMap((stretch): Block[] => {
    if (isCellwise(stretch)) return barredBlocks(stretch)
    const commas = commaRows(stretch)
    if (commas) return [commas]
    const isPlain = stretch.every((line) => !bar.test(line) && !line.includes("\t")) && !isParted(stretch)
    if (!isPlain || !isAligned(stretch)) return lineBlocks(stretch.map(splitLine))
    return [{ kind: "table", geometry: "aligned", page: null, rows: alignedRows(stretch) }]
  })
}

/** Reads plain text in which cells stand one to a line, between tabs, bars or wide gaps. */
export function readText(source: string): Document {
  const lines = withBlankCells(source.split(/\r\n|[\n\r\u2028\u2029\f\v]/).filter((line) => !isDrawn(line)))
  return {
    mediaType: "text/plain",
    blocks: commaSheet(source) ?? blocksOf(lines),
    about: { titles: [], published: null },
    warnings: [],
    bare: new Set([null]),
  }
}
