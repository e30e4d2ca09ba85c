import { defineFigureKind } from "../declare.ts"

/** Requests are counted in whole pieces. */
export const requestsFigures = defineFigureKind({
  id: "requests-figures",
  severity: "error",
  basis: { kind: "arithmetic", clause: "表三各栏为件数，应为不小于零的整数" },
  table: "requests",
})
