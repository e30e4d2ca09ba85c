import type { SubjectCase, TruthTables } from "../truth-table.ts"

const issued = (name: string | null, issuedOn: string | null, more: SubjectCase = {}): SubjectCase => ({
  agency: { name, id: null },
  year: 2024,
  issuedOn,
  ...more,
})

export const truth: TruthTables = [
  {
    holds: [
      issued("示例县教育局", "2025-01-31"),
      issued("示例县人民政府", "2025-03-31"),
      issued("虚构市人民政府", "2025-02-20"),
      issued("示例县人民政府办公室", "2025-03-10"),
      issued("示例县人民政府办公室", "2025-01-20", { scope: "body" }),
      // Another rule's.
      issued("示例县教育局", "2026-05-01"),
    ],
    broken: [
      issued("示例县教育局", "2025-02-01"),
      issued("示例县人民政府", "2025-04-01"),
      issued("示例县教育局", "2025-12-31"),
      issued("示例县人民政府办公室", "2025-02-10", { scope: "body" }),
    ],
    unknown: [
      issued("示例县教育局", null),
      issued(null, "2025-02-01"),
      issued("示例县教育局", "2025-02-01", { year: null }),
    ],
    notApplicable: [issued("示例县虚构镇人民政府", "2025-04-15"), issued("虚构街道办事处", "2025-06-01")],
  },
]
