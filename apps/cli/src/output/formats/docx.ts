import { checkSheet } from "@gouji/core"
import { writeCopy } from "../../copies/write-copy.ts"
import { escapeText } from "../escape.ts"
import { sourceOf } from "./located.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"

/** Check sheets as a Word document, one report a section, written to the file that `--out` names. */
export function docx({ language, set, context, flags }: RenderingOptions): Rendering {
  return {
    whole: async (items) => {
      const sheets = items.flatMap((item) => {
        if ("problem" in item) return []
        const { report, check, warnings } = item.value
        return checkSheet({ name: sourceOf(item), report, check, warnings }, { language, rules: set.wordings })
      })
      const { out = "", force } = flags
      if (sheets.length === 0) return null
      const { writeCheckSheetsDocx } = await import("@gouji/documents/check-sheet-docx")
      await writeCopy(out, await writeCheckSheetsDocx(sheets), { original: null, force })
      context.say(escapeText(context.texts.copies.sheetsWritten(out, sheets.length)))
      return null
    },
  }
}
