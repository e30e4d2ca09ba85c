import { sectionOfLabel } from "../../forms/index.ts"
import { sectionIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"

const unread: readonly Judgement[] = sectionIds.map((id) => ({ at: id, outcome: "unknown" }))

/** A report has six parts, even where there is nothing to say in one. Before 2019 there was no such form. */
export const sectionMissing = defineCode({
  id: "section-missing",
  severity: "warning",
  basis: { kind: "law", clause: "《政府信息公开条例》第五十条；年度报告格式规定的六个部分" },
  judge: ({ report, warnings }) => {
    if (report.year !== null && report.year < 2019) return []
    // Without a single heading there is no text to judge: the report came as bare figures.
    if (report.sections.length === 0) return unread
    const present = new Set(report.sections.map((section) => section.id))
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
