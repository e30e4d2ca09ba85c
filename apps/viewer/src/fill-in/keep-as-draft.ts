import type { Report } from "@gouji/core"
import { newDraftId, openDrafts } from "./draft-store.ts"
import { sheetOf } from "./sheet.ts"
import { wordsOf } from "./words.ts"

/** Keeps a report as a draft of the fill-in page, which goes on from the newest. It stays in this browser. */
export async function keepAsDraft(report: Report, savedAt: number): Promise<void> {
  await openDrafts().keep({
    version: 1,
    id: newDraftId(),
    revision: 1,
    savedAt,
    sheet: sheetOf(report),
    words: wordsOf(report),
    lastYear: null,
  })
}
