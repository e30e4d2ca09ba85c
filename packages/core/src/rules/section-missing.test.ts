import { type SectionId, sectionIds } from "../report/index.ts"
import { describeRule } from "../testing.ts"
import { sectionMissing } from "./section-missing.ts"

const sections = (ids: readonly SectionId[]) => ({ sections: ids.map((id) => ({ id, heading: id, paragraphs: [] })) })

describeRule(sectionMissing, {
  holds: [sections(sectionIds)],
  broken: [sections(sectionIds.slice(0, 5)), sections(["overview"])],
  // Bare figures say nothing about the text.
  unknown: [sections([])],
})
