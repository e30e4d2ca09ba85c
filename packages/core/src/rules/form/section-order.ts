import { sectionOfLabel } from "../../forms/index.ts"
import { sectionIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"

/** The six parts stand in the order of the form, under its numbers. Only the reader saw where they stood. */
export const sectionOrder = defineCode({
  id: "section-order",
  severity: "warning",
  basis: { kind: "form", clause: "年度报告格式规定的六个部分及其顺序" },
  judge: ({ report, warnings }) => {
    if (warnings === null || report.sections.length === 0) return [{ at: "sections", outcome: "unknown" }]
    return sectionIds.map((id) => {
      const stray = warnings.find(
        ({ code, expected }) => code === "section-misplaced" && expected !== null && sectionOfLabel(expected) === id,
      )
      return { at: id, outcome: stray ? "broken" : "holds", expected: id, found: stray?.found ?? null }
    })
  },
})
