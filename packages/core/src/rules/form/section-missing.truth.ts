import { type SectionId, sectionIds } from "../../report/index.ts"
import type { TruthTables } from "../truth-table.ts"

const sections = (ids: readonly SectionId[]) => ({ sections: ids.map((id) => ({ id, heading: id, paragraphs: [] })) })

const elsewhere = {
  code: "section-misplaced" as const,
  place: null,
  cells: [],
  expected: "六、其他需要报告的事项",
  found: "七、其他需要报告的事项",
}
const five = sections(sectionIds.slice(0, 5))

export const truth: TruthTables = [
  {
    holds: [
      sections(sectionIds),
      { ...sections(sectionIds), year: 2019 },
      // A part that stands elsewhere is there.
      { ...five, warnings: [elsewhere] },
    ],
    broken: [
      five,
      sections(["overview"]),
      { ...five, warnings: [{ ...elsewhere, code: "section-repeated" as const }] },
      { ...five, warnings: [{ ...elsewhere, expected: null }] },
      { ...five, warnings: [{ ...elsewhere, expected: "别的" }] },
    ],
    // Bare figures say nothing about the text.
    unknown: [sections([])],
    notApplicable: [{ ...five, year: 2018 }],
  },
]
