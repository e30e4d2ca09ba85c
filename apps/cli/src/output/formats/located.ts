import { checkSheet, type SheetRow } from "@gouji/core"
import type { KnownFinding } from "../../batch/baseline.ts"
import type { Checked } from "../../commands/check.ts"
import type { Item } from "../../input/items.ts"
import { texts } from "../../texts/texts.ts"
import { listed } from "../known-rows.ts"
import type { RenderingOptions } from "./rendering.ts"

/** Where an item comes from: the file, and the line in a stream of records. */
export const sourceOf = ({ file, line }: Pick<Item<unknown>, "file" | "line">) =>
  line === null ? file : `${file}:${line}`

/** A finding in words, and what the baseline has of it. */
export interface LocatedRow extends SheetRow {
  readonly known: KnownFinding | null
}

/** All findings of a check in words, the gravest first. */
export function allRowsOf(
  { check, report, known }: Checked,
  { language, set }: Pick<RenderingOptions, "language" | "set">,
): readonly LocatedRow[] {
  const { rows } = checkSheet({ name: "", report, check, warnings: [] }, { language, rules: set.wordings })
  return rows.map((row) => {
    const entry = known?.get(row.id) ?? null
    const grade = entry === null ? row.grade : `${row.grade} (${texts[language].batch.known})`
    return { ...row, grade, known: entry }
  })
}

/** Those of them that are to be listed: what is known and no error is counted alone. */
export function rowsOf(checked: Checked, options: Pick<RenderingOptions, "language" | "set">): readonly LocatedRow[] {
  return listed(allRowsOf(checked, options), checked.known)
}
