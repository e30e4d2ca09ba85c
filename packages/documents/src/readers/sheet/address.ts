import { columnName } from "./column-name.ts"

/** A place in a sheet as `B12`, its numbers counted from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/** The row and column of an address, with or without signs of absolute reference; `null` for what is none. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address)
  if (!match) return null
  const [, letters = "", digits = ""] = match
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}
