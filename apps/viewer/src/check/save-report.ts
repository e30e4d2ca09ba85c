import type { Report } from "@gouji/core"
import { saveFile } from "./save-file.ts"

/** The one place where a changed report becomes a file: a format more belongs here. */
export function saveReport(report: Report, name: string): void {
  saveFile(name, `${JSON.stringify(report, null, 2)}\n`, "application/json")
}
