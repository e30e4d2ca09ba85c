import { defineAtLeast } from "../declare.ts"

/** What was issued this year is in force at its end, unless it was repealed: it leaves in no other way. */
export const disclosureInForce = defineAtLeast({
  id: "disclosure-in-force",
  severity: "warning",
  basis: { kind: "arithmetic", clause: "表二第二十条第（一）项：现行有效件数不少于本年制发件数减本年废止件数" },
  forms: ["2021"],
  table: "disclosure",
  over: "columns",
  greater: ["in-force", "repealed"],
  lesser: ["issued"],
})
