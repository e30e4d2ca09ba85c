import type { TruthTables } from "../truth-table.ts"

const says = (text: string) => ({
  sections: [{ id: "other" as const, heading: "六、其他需要报告的事项", paragraphs: [text] }],
})
const hidden = {
  code: "hidden-text" as const,
  place: null,
  cells: [],
  expected: null,
  found: "申请人李某，身份证号329999198506150023，要求公开补偿方案。",
}
const outside = { code: "private-number" as const, place: null, cells: [], expected: "id-number", found: "1***2" }

export const truth: TruthTables = [
  {
    holds: [
      says("2024年共收到申请12件，统一社会信用代码113325000026455663。"),
      { title: "虚构县档案局2024年政府信息公开工作年度报告" },
    ],
    broken: [
      says("申请人李某，身份证号329999198506150023，要求公开补偿方案。"),
      { title: "申请人李某，身份证号329999198506150023，要求公开补偿方案。" },
      { ...says("无。"), warnings: [hidden] },
      { ...says("无。"), warnings: [outside] },
    ],
    // Bare figures say nothing.
    unknown: [{}],
  },
]
