import type { TruthTables } from "../truth-table.ts"
import { said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [said("本报告统计期限自2023年1月1日至2023年12月31日。", {})],
    broken: [
      said("本报告统计期限自2022年1月1日至2022年12月31日。", {}),
      said("现将青石县水务局2022年政府信息公开工作年度报告公布如下。", {}),
    ],
    unknown: [said("本报告统计期限自2022年1月1日至2022年12月31日。", {}, { year: null })],
  },
]
