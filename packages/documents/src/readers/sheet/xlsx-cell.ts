import { Failure } from "@gouji/core"
import { dressed } from "../flow/dresser.ts"
import { attribute, child, textOf, type XmlElement } from "../package/xml-element.ts"
import { formattedNumber } from "./number-text.ts"
import type { Formula, SheetCell } from "./sheet.ts"
import { type CellStyle, stringText } from "./xlsx-styles.ts"

/** What the cells of a workbook share. */
export interface Shared {
  readonly strings: readonly string[]
  readonly style: (index: string | undefined) => CellStyle
  readonly from1904: boolean
}

/** Formulas that are copied stand in one cell; the others name it. */
export type Copied = Map<string, { readonly text: string; readonly row: number; readonly column: number }>

function formulaOf(element: XmlElement, row: number, column: number, copied: Copied): Formula {
  const text = textOf(element)
  const name = attribute(element, "t") === "shared" ? attribute(element, "si") : undefined
  if (name === undefined) return { text, down: 0, across: 0 }
  if (text !== "") copied.set(name, { text, row, column })
  const first = copied.get(name) ?? { text, row, column }
  return { text: first.text, down: row - first.row, across: column - first.column }
}

type Said = Pick<SheetCell, "text" | "value">

function said(cell: XmlElement, shared: Shared): Said {
  const type = attribute(cell, "t") ?? "n"
  const value = child(cell, "s:v")
  const stored = value ? textOf(value) : ""
  const { format, dress: look, unseen } = shared.style(attribute(cell, "s"))
  const inLook = (text: string) => dressed(text, look)
  if (type === "inlineStr") {
    const inline = child(cell, "s:is")
    return { text: inline ? inLook(stringText(inline)) : "" }
  }
  // Some programs write the number of no text where there is none.
  if (type === "s" && stored.trim() === "") return { text: "" }
  if (type === "s") {
    const text = /^\d+$/.test(stored.trim()) ? shared.strings[Number(stored)] : undefined
    if (text === undefined) throw new Failure("file-damaged")
    return { text: inLook(text) }
  }
  if (type === "b") return { text: stored.trim() === "1" ? "TRUE" : "FALSE" }
  if (type !== "n" || stored.trim() === "") return { text: inLook(stored) }
  const number = Number(stored)
  // What claims to be a number and is none is shown as it stands.
  if (!Number.isFinite(number)) return { text: `#${stored}` }
  if (unseen) return { text: "", value: number }
  return { text: inLook(formattedNumber(number, format, shared.from1904)), value: number }
}

/** A cell by what is stored of it. */
export function readCell(
  cell: XmlElement,
  { row, column }: { readonly row: number; readonly column: number },
  shared: Shared,
  copied: Copied,
): SheetCell {
  const element = child(cell, "s:f")
  const formula = element && formulaOf(element, row, column, copied)
  const plain = { row, column, rowSpan: 1, columnSpan: 1 }
  // The result of a formula that gives an empty text is stored as that.
  if (formula && !child(cell, "s:v") && attribute(cell, "t") !== "inlineStr") {
    return { ...plain, text: `=${formula.text}`, formula, withoutValue: true }
  }
  if (formula && attribute(cell, "t") === undefined && textOf(child(cell, "s:v") ?? "").trim() === "") {
    return { ...plain, text: `=${formula.text}`, formula, withoutValue: true }
  }
  return { ...plain, ...said(cell, shared), ...(formula ? { formula } : {}) }
}
