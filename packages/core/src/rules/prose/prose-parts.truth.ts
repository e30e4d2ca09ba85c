import type { TruthTables } from "../truth-table.ts"
import { said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [said("本报告由总体情况、主动公开情况、依申请公开情况等六部分组成。", {})],
    broken: [
      said("本报告由总体情况、主动公开政府信息情况、其他需要报告的事项六部分组成。", {}),
      said("本报告由总体情况、主动公开政府信息情况等五部分组成。", {}),
    ],
    unknown: [said("本报告由总体情况、主动公开情况、附件等七部分组成。", {})],
  },
]
