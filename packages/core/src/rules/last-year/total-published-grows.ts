import { defineCarryOver } from "../declare.ts"

/** What was published stays published, so that the count of all of it does not shrink. */
export const totalPublishedGrows = defineCarryOver({
  id: "total-published-grows",
  severity: "warning",
  basis: { kind: "practice", clause: "表二（2019年格式）：对外公开总数量为累计数" },
  forms: ["2019"],
  table: "disclosure",
  per: "row",
  places: ["regulations", "normative-documents"],
  expected: [{ line: "total-published", of: "last-year" }],
  found: [{ line: "total-published" }],
  relation: "at-least",
})
