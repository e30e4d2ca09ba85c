import { defineColumnSum } from "../declare.ts"

/** Each request ends in exactly one outcome, so the outcomes add up to （七）总计, whether （六） is one row or three. */
export const requestsOutcomes = defineColumnSum({
  id: "requests-outcomes",
  severity: "error",
  basis: { kind: "arithmetic", clause: "表三第三项：（七）总计为（一）至（六）各项之和" },
  table: "requests",
  total: "handled",
  within: "outcomes",
})
