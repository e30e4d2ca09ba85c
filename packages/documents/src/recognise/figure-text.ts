import { decimalText, type Figure, type Measure, toDecimal, type WarningCode } from "@gouji/core"
import { remembered } from "../remembered.ts"
import { plainText } from "./plain-text.ts"

/** What a printed text is as a figure: the figure, whether a note stood beside it, or why it is none. */
export type FigureText =
  | { readonly figure: Figure; readonly note: string | null }
  | { readonly figure: undefined; readonly why: WarningCode }

const blank = /^(?:[/\\|*]|[-‐‑‒–—―─－]{1,4}|无|空|N\/?A)?$/i
const number = /^([+-]|[增减])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万元|元|[件个项条次宗起人份部])?(\(.*\)|\[.*\])?$/

/** Amounts keep what the form's column means: a unit that is not the column's own is never converted. */
function unitFits(unit: string | undefined, measure: Measure, column: string): boolean {
  if (unit === undefined) return true
  if (measure !== "amount") return !unit.endsWith("元")
  if (!unit.endsWith("元")) return false
  return column.includes("万元") ? unit === "万元" : unit === "元"
}

/** Raised and circled digits that mark a note: folded like other digits they would become part of the figure. */
const noteMarks = /[¹²³⁰-⁹①-⑳⑴-⒇]+$/u
const otherNumbers = /[\p{No}\p{Nl}]/u

interface Line {
  /** Sign, digits, unit and bracketed note in one, without the spaces that say nothing. */
  readonly text: string
  readonly mark: string | null
}

/** A printed figure in plain signs, its note mark apart; null where numerals stand in it that are no digits. */
const lineOf = remembered((text: string): Line | null => {
  const trimmed = text.trim()
  if (trimmed === "〇") return { text: "0", mark: null }
  const mark = noteMarks.exec(trimmed)?.[0] ?? null
  const rest = mark === null ? trimmed : trimmed.slice(0, -mark.length)
  if (otherNumbers.test(rest)) return null
  const plain = plainText(rest).replace(/\s+/g, " ").trim()
  // A space behind a sign or before a unit or bracket says nothing; between digits it may part two figures.
  return { text: plain.replace(/^([+-]|[增减]) /, "$1").replace(/ (?=[万元件个项条次宗起人份部([])/g, ""), mark }
})

const numerals = "零一二三四五六七八九"

/** A number below a hundred in words: 零, 十, 十二, 二十, 九十九. */
function inWords(count: number): string {
  const [tens, units] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return numerals[count] ?? ""
  return `${tens > 1 ? numerals[tens] : ""}十${units > 0 ? numerals[units] : ""}`
}

/** Numbers in words that are one in one way alone: 一二 and 一百五 are not. */
const written = new Map(Array.from({ length: 100 }, (_, count) => [inWords(count), count]))

/** Whether a text may stand where a figure does: a number, with unit or note, or one of the signs for blank. */
export const looksLikeFigure = remembered((text: string): boolean => {
  const line = lineOf(text)
  return line !== null && (blank.test(line.text) || number.test(line.text))
})

/** Whether nothing is printed, or a sign for nothing. */
export const isBlank = remembered((text: string): boolean => blank.test(plainText(text).trim()))

/** Turns the digits behind it round on the screen: what is seen is not what is written, and neither is believed. */
const turnedRound = "\u202e"

/**
 * A printed text as a figure of its column. Counts become integers, amounts canonical decimal strings, the signs for
 * blank become `null`. What is not certain is no figure.
 */
export function figureOf(text: string, measure: Measure, column: string): FigureText {
  if (text.includes(turnedRound)) return { figure: undefined, why: "figure-unreadable" }
  const line = lineOf(text)
  // A mark of a note on nothing may be the figure itself.
  if (line?.text === "" && line.mark !== null) return { figure: undefined, why: "figure-unreadable" }
  if (line && blank.test(line.text)) return { figure: null, note: line.mark }
  const words = line && measure === "count" ? written.get(line.text.replace(/件$/, "")) : undefined
  if (words !== undefined) return { figure: words, note: text.trim() }
  const match = line && number.exec(line.text)
  if (!match) return { figure: undefined, why: "figure-unreadable" }
  const [, sign = "", grouped = "", fraction = "", unit, bracket] = match
  if (/[增减]/.test(sign) && measure !== "change") return { figure: undefined, why: "figure-unreadable" }
  if (!unitFits(unit, measure, column)) return { figure: undefined, why: "figure-unreadable" }
  const digits = grouped.replaceAll(",", "")
  if (digits.length > 1 && digits.startsWith("0")) return { figure: undefined, why: "values-run-together" }
  if (digits.length > 30 || fraction.length > 16) return { figure: undefined, why: "figure-out-of-range" }
  const note = bracket ?? line.mark
  const isPlain = sign === "" && fraction === ""
  const exact = isPlain ? digits : decimalText(toDecimal(`${/[-减]/.test(sign) ? "-" : ""}${digits}${fraction}`))
  if (measure === "amount" || exact.includes(".")) return { figure: exact, note }
  const count = Number(exact)
  return Number.isSafeInteger(count) ? { figure: count, note } : { figure: undefined, why: "figure-out-of-range" }
}
