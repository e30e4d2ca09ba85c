import { Failure, type FailureCode, type Report } from "@gouji/core"
import { saveFile } from "../shell/save-file.ts"

/** A changed report as its own JSON. */
export function saveReport(report: Report, name: string): void {
  saveFile(name, new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: "application/json" }))
}

/** A changed report as a document in the official form, read back before it is given out; else why it cannot be. */
export async function saveAsDocx(
  report: Report,
  name: string,
): Promise<{ readonly code: FailureCode; readonly detail: Failure["detail"] } | null> {
  try {
    const { reportFormatOf, writeReport } = await import("@gouji/documents/write")
    saveFile(
      name,
      new Blob([(await writeReport(report, "docx")) as BlobPart], { type: reportFormatOf("docx").mediaType }),
    )
    return null
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, detail: error.detail }
    throw error
  }
}
