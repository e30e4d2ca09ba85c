export * from "./check-report.ts"
export * from "./linear-system.ts"
export * from "./localisability.ts"
export { type SlipId, slips } from "./slips/slips.ts"
