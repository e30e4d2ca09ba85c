export * from "./aggregate-reports.ts"
export * from "./aggregation.ts"
