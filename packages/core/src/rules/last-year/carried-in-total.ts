import { defineCarryOver } from "../declare.ts"

/** What was left open at the end of last year is what this year began with. */
export const carriedInTotal = defineCarryOver({
  id: "carried-in-total",
  severity: "warning",
  basis: { kind: "practice", clause: "表三第二项“上年结转”即上一年度报告第四项“结转下年度继续办理”" },
  table: "requests",
  per: "column",
  places: ["total"],
  expected: [{ line: "carried-out", of: "last-year" }],
  found: [{ line: "carried-in" }],
})
