import { Failure, type Figure } from "@gouji/core"
import { openPackage } from "../../readers/package/open-package.ts"
import { attribute, child, type XmlElement } from "../../readers/package/xml-element.ts"
import { addressOf } from "../../readers/sheet/address.ts"
import { editPackage } from "../edit-package.ts"
import { type Edit, editText } from "../edit-text.ts"
import { endsAt, escaped, insertAtEnd, opensAt, rawPrefix, startsAt } from "../markup.ts"
import { findCell } from "./find-cell.ts"
import { openWorksheet, type SheetMarkup } from "./sheet-markup.ts"

/** A cell of a sheet, counted from 0; the number that it is to hold, and the text where it held text. */
export interface SheetAmendment {
  readonly cell: string
  readonly part: string
  readonly row: number
  readonly column: number
  readonly to: Figure
  readonly amended: string
}

/** What a sheet's number can hold exactly. */
const isExact = (figure: Figure) => String(figure).replace(/\D/g, "").length <= 15

function contentXml(prefix: string, { to, amended }: SheetAmendment, holdsText: boolean): readonly [string, string] {
  if (to === null) return ["", ""]
  if (!holdsText && isExact(to)) return ["", `<${prefix}v>${to}</${prefix}v>`]
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(amended)}</${prefix}t></${prefix}is>`
  return [' t="inlineStr"', text]
}

/** The attributes of a cell that say nothing of its content. */
function keptAttributes({ markup }: SheetMarkup, cell: XmlElement): string {
  const tag = markup.text.slice(startsAt(markup, cell), opensAt(cell)).replace(/\/?>$/, "")
  const kept = [...tag.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)].filter(
    ([, name = ""]) => !["t", "cm", "vm"].includes(name),
  )
  return kept.map(([, name, value]) => ` ${name}=${value}`).join("")
}

function amendmentEdit(sheet: SheetMarkup, amendment: SheetAmendment): Edit {
  const { markup } = sheet
  const { row, column } = amendment
  const found = findCell(sheet, row, column)
  const prefix = rawPrefix(markup, found.cell ?? found.row ?? markup.root)
  const cellXml = (attributes: string, holdsText: boolean) => {
    const [type, content] = contentXml(prefix, amendment, holdsText)
    return `<${prefix}c${attributes}${type}>${content}</${prefix}c>`
  }
  if (found.cell) {
    const { cell } = found
    if (child(cell, "s:f")) throw new Failure("copy-cell-unwritable", { cell: amendment.cell, why: "formula" })
    const holdsText = !["n", undefined].includes(attribute(cell, "t"))
    const text = cellXml(keptAttributes(sheet, cell), holdsText)
    return { from: startsAt(markup, cell), to: endsAt(cell), text }
  }
  const fresh = cellXml(` r="${addressOf(row, column)}"`, false)
  const data = child(markup.root, "s:sheetData")
  const text = found.row ? fresh : `<${prefix}row r="${row + 1}">${fresh}</${prefix}row>`
  const into = found.row ?? data
  if (!into) throw new Failure("copy-cell-unwritable", { cell: amendment.cell, why: "place" })
  if (!found.next) return insertAtEnd(markup, into, text)
  const at = startsAt(markup, found.next)
  return { from: at, to: at, text }
}

/**
 * A workbook in which cells hold other figures, in the look that they have. Nothing else changes, formulas that use them
 * neither. Throws `copy-cell-unwritable` for a cell that a formula fills, and as its reader does.
 */
export function mendXlsx(bytes: Uint8Array, amendments: readonly SheetAmendment[]): Uint8Array {
  const opened = openPackage(bytes)
  const changed = new Map<string, Uint8Array>()
  for (const part of new Set(amendments.map((amendment) => amendment.part))) {
    const sheet = openWorksheet(opened, part)
    const edits = amendments.filter((one) => one.part === part).map((one) => amendmentEdit(sheet, one))
    changed.set(sheet.part, sheet.markup.encode(editText(sheet.markup.text, edits)))
  }
  return editPackage(opened, changed)
}
