import { Failure, type FailureCode, type Report } from "@gouji/core"
import { saveFile } from "./save-file.ts"

/** A changed report as its own JSON. */
export function saveReport(report: Report, name: string): void {
  saveFile(name, `${JSON.stringify(report, null, 2)}\n`, "application/json")
}

/** A changed report as a document in the official form, read back before it is given out; else why it cannot be. */
export async function saveAsDocx(
  report: Report,
  name: string,
): Promise<{ readonly code: FailureCode; readonly detail: Failure["detail"] } | null> {
  try {
    const { reportFormatOf, writeReport } = await import("@gouji/documents/write")
    saveFile(name, (await writeReport(report, "docx")) as BlobPart, reportFormatOf("docx").mediaType)
    return null
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, detail: error.detail }
    throw error
  }
}
