import type { SubjectCase, TruthTables } from "../truth-table.ts"

const said = (opening: string, year: number | null = 2024): SubjectCase => ({ year, opening: [opening] })

export const truth: TruthTables = [
  {
    holds: [
      said("本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。"),
      said("统计时限为 2024 年 1 月 1 日—12 月 31 日。"),
      said("活动于2024年3月1日至3月7日举行。"),
      said("统计期限为2024年3月20日（本局挂牌组建）至2024年12月31日，2024年3月20日至12月31日数据已计入。"),
      said("部分数据的统计期限延至2024年1月1日至2025年1月15日。"),
      said("数据截至2024年12月31日。"),
      said("无。", null),
      said("上年统计期限为2023年1月1日至2023年12月31日。"),
    ],
    broken: [
      said("本报告所列数据的统计期限从2023年1月1日至2023年12月31日止。"),
      said("统计时间为2024年1月1日至11月30日。"),
      said("统计期限自2024年2月1日至2024年12月31日。"),
      said("数据时限为2023年1月1日至2023年12月31日。"),
      // Its words stand behind it, or far from the end of the text.
      said("2023年1月1日至2023年12月31日为本报告的统计期限。"),
      said(`统计期限为2023年1月1日至2023年12月31日。${"无。".repeat(120)}`),
      said("报告期为2023年1月1日至2023年12月31日。"),
      said("部分科室调整。统计期限为2023年1月1日至2023年12月31日。上年情况略。"),
      said("统计期限：2024年1月1日—2025年12月31日。"),
    ],
    unknown: [said("统计期限自2024年1月1日至2024年12月31日。", null), {}],
  },
]
