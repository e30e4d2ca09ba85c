import { sectionOfLabel } from "../../forms/index.ts"
import { sectionIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"

/** Each part stands in the report once: what comes twice is a draft or an annex that was left behind. */
export const sectionRepeated = defineCode({
  id: "section-repeated",
  severity: "warning",
  basis: { kind: "form", clause: "年度报告格式规定的六个部分" },
  judge: ({ report, warnings }) => {
    if (warnings === null || report.sections.length === 0) return [{ at: "sections", outcome: "unknown" }]
    const again = new Set(
      warnings.flatMap(({ code, expected }) =>
        code === "section-repeated" && expected !== null ? [sectionOfLabel(expected)] : [],
      ),
    )
    return sectionIds.map((id) => ({ at: id, outcome: again.has(id) ? "broken" : "holds", expected: id, found: id }))
  },
})
