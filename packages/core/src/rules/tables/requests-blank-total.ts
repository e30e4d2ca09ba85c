import { defineBlankTotal } from "../declare.ts"

/** A total left blank next to figures: nothing contradicts it, and nobody can check it. */
export const requestsBlankTotal = defineBlankTotal({
  id: "requests-blank-total",
  severity: "warning",
  basis: { kind: "form", clause: "表三总计栏" },
  table: "requests",
  total: "total",
})
