import { defineRowSum } from "../declare.ts"

/** In each of the three parts of table four, 总计 is the sum of the four outcomes. */
export const remediesRowTotal = defineRowSum({
  id: "remedies-row-total",
  severity: "error",
  basis: { kind: "arithmetic", clause: "表四：总计为结果维持、结果纠正、其他结果、尚未审结之和" },
  table: "remedies",
  total: "total",
})
