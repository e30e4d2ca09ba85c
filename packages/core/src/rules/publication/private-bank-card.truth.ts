import type { TruthTables } from "../truth-table.ts"

const says = (text: string) => ({
  sections: [{ id: "other" as const, heading: "六、其他需要报告的事项", paragraphs: [text] }],
})
const hidden = {
  code: "hidden-text" as const,
  place: null,
  cells: [],
  expected: null,
  found: "退款至银行卡6222020000000000018。",
}
const outside = { code: "private-number" as const, place: null, cells: [], expected: "bank-card", found: "1***2" }

export const truth: TruthTables = [
  {
    holds: [says("缴款至县财政局账号6222020000000000018。"), { title: "虚构县档案局2024年政府信息公开工作年度报告" }],
    broken: [
      says("退款至银行卡6222020000000000018。"),
      { title: "退款至银行卡6222020000000000018。" },
      { ...says("无。"), warnings: [hidden] },
      { ...says("无。"), warnings: [outside] },
    ],
    // Bare figures say nothing.
    unknown: [{}],
  },
]
