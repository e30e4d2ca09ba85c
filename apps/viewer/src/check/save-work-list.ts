import type { Language, StatedExplanation } from "@gouji/core"
import { writeWorkListCsv } from "@gouji/documents/work-list-csv"
import type { Entry } from "./entry.ts"
import { saveFile } from "./save-file.ts"
import { workList } from "./work-list.ts"

/** The one place where a work list becomes a file: a format more belongs here. */
export function saveWorkList(
  entries: readonly Entry[],
  statedFor: (entry: Entry) => readonly StatedExplanation[],
  language: Language,
): void {
  const { header, lines } = workList(entries, statedFor, language)
  saveFile(language === "en" ? "work-list.csv" : "问题清单.csv", writeWorkListCsv(header, lines), "text/csv")
}
