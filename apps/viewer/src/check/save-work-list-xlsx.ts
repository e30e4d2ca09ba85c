import { type Language, renewWorkList, type StatedExplanation, workListRows } from "@gouji/core"
import { type Entry, isDone } from "./entry.ts"
import { explained } from "./explained.ts"
import { saveFile } from "./save-file.ts"

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The work list (待办清单) of the files that were checked, as `gouji check --format xlsx` writes it. */
export async function saveWorkListXlsx(
  entries: readonly Entry[],
  statedFor: (entry: Entry) => readonly StatedExplanation[],
  language: Language,
): Promise<void> {
  const rows = entries.flatMap((entry) => {
    if (!isDone(entry)) return []
    const { reading, check } = entry.standing
    const checked = {
      name: entry.path,
      report: reading.report,
      check: explained(check, statedFor(entry)).check,
      warnings: reading.warnings,
    }
    return workListRows(checked, { language })
  })
  const { writeWorkList } = await import("@gouji/documents/work-list")
  const bytes = await writeWorkList(renewWorkList(rows, [], null, language), language)
  saveFile(language === "en" ? "work-list.xlsx" : "待办清单.xlsx", bytes as BlobPart, xlsxType)
}
