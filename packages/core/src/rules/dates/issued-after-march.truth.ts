import type { SubjectCase, TruthTables } from "../truth-table.ts"

const issued = (name: string, issuedOn: string | null): SubjectCase => ({
  agency: { name, id: null },
  year: 2024,
  issuedOn,
})

export const truth: TruthTables = [
  {
    holds: [issued("示例县虚构镇人民政府", "2025-03-31"), issued("示例综合实验区", "2025-03-05")],
    broken: [issued("示例县虚构镇人民政府", "2025-04-15"), issued("虚构街道办事处", "2025-06-01")],
    unknown: [issued("虚构大学", null)],
    // The law names a day for them, or nothing is known of them.
    notApplicable: [
      issued("示例县教育局", "2025-06-01"),
      issued("示例县人民政府", "2025-06-01"),
      issued("虚构之家", "2025-06-01"),
      { ...issued("虚构街道办事处", "2025-06-01"), year: null },
    ],
  },
]
