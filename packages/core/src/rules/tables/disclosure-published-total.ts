import { defineAtLeast } from "../declare.ts"

/** What was newly published this year is part of all that is published. */
export const disclosurePublishedTotal = defineAtLeast({
  id: "disclosure-published-total",
  severity: "warning",
  basis: { kind: "arithmetic", clause: "表二第二十条第（一）项：本年新公开数量包含在对外公开总数量之中" },
  forms: ["2019"],
  table: "disclosure",
  over: "columns",
  greater: ["total-published"],
  lesser: ["published"],
})
