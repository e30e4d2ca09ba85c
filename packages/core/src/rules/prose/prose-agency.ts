import { defineProse } from "./define-prose.ts"

/** The text speaks as the body that publishes it. */
export const proseAgency = defineProse({
  id: "prose-agency",
  severity: "warning",
  basis: { kind: "practice", clause: "年度报告由发布机关编制，正文所称机关应为发布机关" },
})
