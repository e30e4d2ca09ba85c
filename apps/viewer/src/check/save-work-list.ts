import { type Language, renewWorkList, type WorkListRow, workListColumns, workListTexts } from "@gouji/core"
import { saveFile } from "../shell/save-file.ts"

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

async function contentOf(rows: readonly WorkListRow[], format: "csv" | "xlsx", language: Language): Promise<Blob> {
  if (format === "xlsx") {
    const { writeWorkList } = await import("@gouji/documents/work-list")
    const bytes = await writeWorkList(renewWorkList(rows, [], null, language), language)
    return new Blob([bytes as BlobPart], { type: xlsxType })
  }
  const { writeWorkListCsv } = await import("@gouji/documents/work-list-csv")
  const header = workListColumns.map((column) => workListTexts[language].columns[column])
  const lines = rows.map(({ cells }) => workListColumns.map((column) => String(cells[column] ?? "")))
  return new Blob([writeWorkListCsv(header, lines)], { type: "text/csv" })
}

/** Saves the work list (待办清单), with the columns and states that `gouji check --format xlsx` gives it. */
export async function saveWorkList(
  rows: readonly WorkListRow[],
  format: "csv" | "xlsx",
  language: Language,
): Promise<void> {
  saveFile(`${workListTexts[language].title}.${format}`, await contentOf(rows, format, language))
}
