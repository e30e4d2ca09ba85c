import { defineBlankTotal } from "../declare.ts"

/** A total left blank next to figures: nothing contradicts it, and nobody can check it. */
export const remediesBlankTotal = defineBlankTotal({
  id: "remedies-blank-total",
  severity: "warning",
  basis: { kind: "form", clause: "表四总计栏" },
  table: "remedies",
  total: "total",
})
