import type { CellObject } from "@e965/xlsx"
import { formattedNumber } from "./number-text.ts"

/** What a cell says: a number as stored, a text as typed, dates as dates, errors as shown. */
export function cellText(cell: CellObject, from1904: boolean): string {
  if (cell.t === "e") return cell.w ?? "#ERROR!"
  if (cell.t === "n" && typeof cell.v === "number") {
    return formattedNumber(cell.v, typeof cell.z === "string" ? cell.z : "General", from1904)
  }
  if (cell.t === "b") return cell.v ? "TRUE" : "FALSE"
  return typeof cell.v === "string" ? cell.v : (cell.w ?? "")
}

/** A formula whose result was never stored: it must not look like a blank. */
export function isWithoutValue(cell: CellObject): boolean {
  return cell.f !== undefined && (cell.v === undefined || cell.v === null)
}
