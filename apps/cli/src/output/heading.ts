import type { Report } from "@gouji/core"
import type { Colors } from "picocolors/types.js"
import type { ScreenText } from "../texts/texts.ts"
import { escapeText } from "./escape.ts"

/** Which file, and whose report of which year. */
export function headingLines(report: Report, file: string, words: ScreenText, paint: Colors): string[] {
  const agency = report.agency.name === null ? words.unknownAgency : escapeText(report.agency.name)
  const year = report.year === null ? words.unknownYear : words.year(report.year)
  return [paint.bold(escapeText(file)), `${agency} · ${year}`]
}
