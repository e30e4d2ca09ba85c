import type { TruthTables } from "../truth-table.ts"

const says = (text: string) => ({
  sections: [{ id: "other" as const, heading: "六、其他需要报告的事项", paragraphs: [text] }],
})
const hidden = {
  code: "hidden-text" as const,
  place: null,
  cells: [],
  expected: null,
  found: "联系人张某，手机13900001111。",
}
const outside = { code: "private-number" as const, place: null, cells: [], expected: "mobile", found: "1***2" }

export const truth: TruthTables = [
  {
    holds: [says("联系电话：0599-8000000。"), { title: "虚构县档案局2024年政府信息公开工作年度报告" }],
    broken: [
      says("联系人张某，手机13900001111。"),
      { title: "联系人张某，手机13900001111。" },
      { ...says("无。"), warnings: [hidden] },
      { ...says("无。"), warnings: [outside] },
    ],
    // Bare figures say nothing.
    unknown: [{}],
  },
]
