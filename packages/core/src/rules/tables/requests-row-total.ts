import { defineRowSum } from "../declare.ts"

/** 总计 is natural persons plus the five kinds of organisations, in every row. */
export const requestsRowTotal = defineRowSum({
  id: "requests-row-total",
  severity: "error",
  basis: { kind: "arithmetic", clause: "表三：总计栏为自然人与法人或其他组织各栏之和" },
  table: "requests",
  total: "total",
})
