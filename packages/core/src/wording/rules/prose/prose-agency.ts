import type { RuleWordings } from "../../rule-wordings.ts"
import { expectedOf, passage } from "./passage.ts"

export const proseAgency: RuleWordings = {
  "zh-CN": {
    title: "正文机关与发布机关不一致",
    why: "正文以发布机关的口吻写成，其中的机关名称和自称应与发布机关一致。",
    fix: "改正机关名称或自称；多半是套用了其他单位的文字。",
    basis: "年度报告由发布机关编制，正文所称机关应为发布机关",
    message: (facts) =>
      `正文“${passage(facts)}”称“${facts.finding.found}”，而报告的发布机关是“${expectedOf(facts, "其他机关")}”。`,
    exceptions: ["机构更名、合并后沿用旧称", "转述上级或其他单位的文字"],
  },
  en: {
    title: "The text speaks as another body",
    why: "The text is written as the body that publishes it, and names that body.",
    fix: "Amend the name; the sentence is probably another body's.",
    basis: "A report is made by the body that publishes it",
    message: (facts) =>
      `“${passage(facts)}” speaks as “${facts.finding.found}”; the report is that of ${expectedOf(facts, "another body")}.`,
    exceptions: ["The body was renamed or merged and keeps its old name", "The sentence quotes another body"],
  },
}
