import type { Report } from "@gouji/core"
import type { Colors } from "picocolors/types.js"
import type { ScreenText } from "../texts/texts.ts"
import { escapeText } from "./escape.ts"

/** Whose report of which year. */
export function whoseText(report: Report, words: ScreenText): string {
  const agency = report.agency.name === null ? words.unknownAgency : escapeText(report.agency.name)
  const year = report.year === null ? words.unknownYear : words.year(report.year)
  return `${agency} · ${year}`
}

/** Which file, and whose report of which year. */
export function headingLines(report: Report, file: string, words: ScreenText, paint: Colors): string[] {
  return [paint.bold(escapeText(file)), whoseText(report, words)]
}
