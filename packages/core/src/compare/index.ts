export { compareCells, type Figures, isChanged } from "./compare-cells.ts"
export { compareReports } from "./compare-reports.ts"
export * from "./comparison.ts"
