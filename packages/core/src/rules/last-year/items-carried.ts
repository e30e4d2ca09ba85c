import { defineCarryOver } from "../declare.ts"

/** The items that there were last year are those of the year before with last year's change. */
export const itemsCarried = defineCarryOver({
  id: "items-carried",
  severity: "warning",
  basis: { kind: "practice", clause: "表二（2019年格式）：上一年项目数量＝上一年度报告的上一年项目数量＋本年增/减" },
  forms: ["2019"],
  table: "disclosure",
  per: "row",
  places: ["licensing", "other-services", "penalties", "coercion", "fees"],
  expected: [
    { line: "previous-year", of: "last-year" },
    { line: "change", of: "last-year" },
  ],
  found: [{ line: "previous-year" }],
})
