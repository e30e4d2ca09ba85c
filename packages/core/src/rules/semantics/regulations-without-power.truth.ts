import type { Figure } from "../../report/index.ts"
import type { SubjectCase, TruthTables } from "../truth-table.ts"

const report = (name: string | null, inForce: Figure | undefined): SubjectCase => ({
  agency: { name, id: null },
  forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
  cells: {
    ...(inForce !== undefined && { "disclosure/regulations/in-force": inForce }),
    ...(inForce !== undefined && { "disclosure/regulations/issued": 0 }),
  },
})

export const truth: TruthTables = [
  {
    holds: [
      report("示例县虚构镇人民政府", 0),
      report("示例县虚构镇人民政府", null),
      report("虚构省人民政府", 86),
      report("宿迁市人民政府办公室", 12),
      // Of other rows it says nothing.
      {
        agency: { name: "示例县虚构镇人民政府", id: null },
        forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
        cells: { "disclosure/regulations/in-force": 0, "disclosure/normative-documents/in-force": 5 },
      },
    ],
    broken: [
      report("示例县虚构镇人民政府", 6),
      report("示例县教育局", 1),
      report("虚构市财政局", 2),
      report("晋江市人民政府", 3),
      report("示例综合实验区", 4),
    ],
    unknown: [
      report("虚构市人民政府", 6),
      report(null, 6),
      report("示例县虚构镇人民政府", undefined),
      { agency: { name: "示例县教育局", id: null } },
    ],
  },
]
