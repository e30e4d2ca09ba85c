import { checkSheet } from "@gouji/core"
import { rowsOf, sourceOf } from "./located.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"

/** Check sheets to print or to keep, all in one page. */
export function html({ language, set }: RenderingOptions): Rendering {
  return {
    whole: async (items) => {
      const sheets = items.flatMap((item) => {
        if ("problem" in item) return []
        const { report, check, warnings } = item.value
        const sheet = checkSheet({ name: sourceOf(item), report, check, warnings }, { language, rules: set.wordings })
        return { ...sheet, rows: rowsOf(item.value, { language, set }) }
      })
      if (sheets.length === 0) return null
      const { writeCheckSheets } = await import("@gouji/documents/check-sheet")
      return writeCheckSheets(sheets)
    },
  }
}
