import type { SubjectCase, TruthTables } from "../truth-table.ts"

const text = (...paragraphs: string[]): SubjectCase => ({
  sections: [{ id: "overview", heading: "一、总体情况", paragraphs }],
})

export const truth: TruthTables = [
  {
    holds: [
      text("主动公开政府信息 120 条，受理申请 3 件。"),
      text("贯彻《政府信息公开 条例》，公开 次数、办理 件数均有增长。"),
      text("严格执行政府信息公开条例，依申请件已办结。"),
      text("信 息 公 开 条 例", "公共 场所公开 个人信息除外"),
      text("2023 年 3 月 1 日印发", "2023年3月1日"),
    ],
    broken: [
      text("全年主动公开政府信息 　 条。"),
      text("受理申请____件，办结3件。"),
      text("全年共 件。"),
      text("主动公开政府信息条，其中规范性文件3件。"),
      text("本报告于　　年　　月　　日印发。"),
      text("本报告于2024年　月　日印发。"),
      // A sentence behind another, and longer than a screen takes.
      text(`工作平稳。 受理申请____件，${"按照法定程序和时限逐件登记审核，".repeat(5)}均已答复。`),
    ],
    unknown: [{}],
  },
]
