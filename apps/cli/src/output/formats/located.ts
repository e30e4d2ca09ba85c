import { checkSheet, type SheetRow } from "@gouji/core"
import type { Checked } from "../../commands/check.ts"
import type { Item } from "../../input/items.ts"
import type { RenderingOptions } from "./rendering.ts"

/** Where an item comes from: the file, and the line in a stream of records. */
export const sourceOf = ({ file, line }: Pick<Item<unknown>, "file" | "line">) =>
  line === null ? file : `${file}:${line}`

/** The findings of a check in words, the gravest first. */
export function rowsOf({ check, report }: Checked, { language, set }: RenderingOptions): readonly SheetRow[] {
  return checkSheet({ name: "", report, check, warnings: [] }, { language, rules: set.wordings }).rows
}
