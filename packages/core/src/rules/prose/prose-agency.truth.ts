import type { TruthTables } from "../truth-table.ts"
import { said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [said("现将县水务局2023年政府信息公开工作年度报告公布如下。", {})],
    broken: [
      said("现将青石县教育局2023年政府信息公开工作年度报告公布如下。", {}),
      said("我镇高度重视政府信息公开工作。", {}),
    ],
    unknown: [said("现将青石县教育局2023年政府信息公开工作年度报告公布如下。", {}, { agency: null })],
  },
]
