import { sectionOfLabel } from "../../forms/index.ts"
import { sectionIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"

/** A report has six parts, even where there is nothing to say in one. Before 2019 there was no such form. */
export const sectionMissing = defineCode({
  id: "section-missing",
  severity: "warning",
  basis: { kind: "law", clause: "《政府信息公开条例》第五十条；年度报告格式规定的六个部分" },
  judge: ({ report, warnings }) => {
    if (report.year !== null && report.year < 2019) return []
    const present = new Set(report.sections.map((section) => section.id))
    // Without a single heading there is no text to judge: the report came as bare figures.
    if (present.size === 0) return sectionIds.map((id) => ({ at: id, outcome: "unknown" }))
    // A part that stands elsewhere is there.
    for (const { code, expected } of warnings ?? []) {
      const id = code === "section-misplaced" && expected !== null ? sectionOfLabel(expected) : undefined
      if (id) present.add(id)
    }
    return sectionIds.map((id) => ({
      at: id,
      outcome: present.has(id) ? "holds" : "broken",
      expected: id,
      found: null,
    }))
  },
})
