import { defineCarryOver } from "../declare.ts"

/** What is in force is what was in force, with what was issued and without what was repealed. */
export const inForceCarried = defineCarryOver({
  id: "in-force-carried",
  severity: "warning",
  basis: { kind: "practice", clause: "表二：现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数" },
  forms: ["2021"],
  table: "disclosure",
  per: "row",
  places: ["regulations", "normative-documents"],
  expected: [{ line: "in-force", of: "last-year" }, { line: "issued" }, { line: "repealed", sign: "-" }],
  found: [{ line: "in-force" }],
})
