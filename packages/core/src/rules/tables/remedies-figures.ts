import { defineFigureKind } from "../declare.ts"

/** Cases are counted in whole pieces. */
export const remediesFigures = defineFigureKind({
  id: "remedies-figures",
  severity: "error",
  basis: { kind: "arithmetic", clause: "表四各栏为件数，应为不小于零的整数" },
  table: "remedies",
})
