import { type SectionId, sectionIds } from "../../report/index.ts"
import type { TruthTables } from "../truth-table.ts"

const sections = (ids: readonly SectionId[]) => ({ sections: ids.map((id) => ({ id, heading: id, paragraphs: [] })) })

export const truth: TruthTables = [
  {
    holds: [sections(sectionIds)],
    broken: [sections(sectionIds.slice(0, 5)), sections(["overview"])],
    // Bare figures say nothing about the text.
    unknown: [sections([])],
  },
]
