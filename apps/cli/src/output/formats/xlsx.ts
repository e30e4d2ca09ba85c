import { resolve } from "node:path"
import {
  type CheckedThisTime,
  Failure,
  type Language,
  parseWorkList,
  renewWorkList,
  type WorkList,
  workListRows,
  workListTexts,
} from "@gouji/core"
import { limits } from "@gouji/documents/limits"
import type { Checked } from "../../commands/check.ts"
import { writeCopy } from "../../copies/write-copy.ts"
import type { Item } from "../../input/items.ts"
import { readFile } from "../../input/read-file.ts"
import { escapeText } from "../escape.ts"
import { sourceOf } from "./located.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"

async function oldList(path: string, language: Language) {
  const { readSheets } = await import("@gouji/documents/work-list")
  const bytes = await readFile(path, limits.bytes)
  try {
    return parseWorkList(readSheets(bytes, path), path, language)
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== "type-unsupported") throw cause
    throw new Failure("work-list-invalid", { path, column: workListTexts[language].columns.id }, { cause })
  }
}

async function listOf(items: readonly Item<Checked>[], { language, set, flags }: RenderingOptions): Promise<WorkList> {
  const checked = items.flatMap((item) => ("value" in item ? [{ ...item.value, name: sourceOf(item) }] : []))
  const rows = checked.flatMap((one) => workListRows(one, { language, rules: set.wordings }))
  const reports = checked.map(
    ({ report, name }): CheckedThisTime => ({ agency: report.agency.name, year: report.year, file: name }),
  )
  const old = flags.workList === undefined ? null : await oldList(flags.workList, language)
  return renewWorkList(rows, reports, old, language)
}

/** A work list (待办清单) of all reports, written to the file that `--out` names. */
export function xlsx(options: RenderingOptions): Rendering {
  const { context, flags, language } = options
  const { out = "", workList, force } = flags
  return {
    whole: async (items) => {
      if (!items.some((item) => "value" in item)) return null
      const list = await listOf(items, options)
      const { writeWorkList } = await import("@gouji/documents/work-list")
      const bytes = await writeWorkList(list, language)
      // A list may take the place of the one that it goes on from.
      const goesOn = workList !== undefined && resolve(workList) === resolve(out)
      await writeCopy(out, bytes, { original: null, force: force || goesOn })
      const { copies } = context.texts
      context.say(escapeText(copies.listWritten(out, list.open.length)))
      const { kept, fresh, gone } = list.counts
      if (workList !== undefined) context.say(copies.carried(kept, fresh, gone))
      return null
    },
  }
}
