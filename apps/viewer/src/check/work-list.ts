import {
  type Language,
  type StatedExplanation,
  verdictOfFailure,
  type WorkListColumn,
  type WorkListRow,
  wordFailure,
  wordings,
  workListColumns,
  workListRows,
  workListTexts,
} from "@gouji/core"
import { type Entry, isDone, type NotDone } from "./entry.ts"
import { explained } from "./explained.ts"

const blank = Object.fromEntries(workListColumns.map((column) => [column, null])) as Record<WorkListColumn, null>

/** A file that could not be checked is something to do as well. */
function rowOfFailure(file: string, failed: NotDone, language: Language): WorkListRow {
  const { title, todo } = wordFailure(failed, language)
  const verdict = verdictOfFailure(failed.code)
  return {
    extra: {},
    cells: {
      ...blank,
      severity: verdict === null ? null : wordings[language].verdicts[verdict],
      sentence: title,
      fix: todo,
      status: workListTexts[language].statuses.open,
      file,
      id: failed.code,
    },
  }
}

/** What is to be done about the files: a row a finding, and one for each file that has no check. */
export function workRows(
  entries: readonly Entry[],
  statedFor: (entry: Entry) => readonly StatedExplanation[],
  language: Language,
): WorkListRow[] {
  return entries.flatMap((entry) => {
    const { standing, path } = entry
    if (standing.state === "failed") return [rowOfFailure(path, standing, language)]
    if (!isDone(entry)) return []
    const { reading, check } = entry.standing
    const { report, warnings } = reading
    const { check: said } = explained(check, statedFor(entry))
    return workListRows({ name: path, report, check: said, warnings }, { language })
  })
}
