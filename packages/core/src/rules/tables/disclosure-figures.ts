import { defineFigureKind } from "../declare.ts"

/** Counts are whole and not negative, 本年增/减 is whole and may be negative, amounts are not negative. */
export const disclosureFigures = defineFigureKind({
  id: "disclosure-figures",
  severity: "error",
  basis: { kind: "arithmetic", clause: "表二件数、数量应为不小于零的整数，金额不小于零；本年增/减可为负数" },
  table: "disclosure",
})
