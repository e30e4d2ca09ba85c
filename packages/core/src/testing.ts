/** For tests alone: truth tables of rules, and invented reports. Needs vitest and fast-check. */
export * from "./testing/arbitrary-flaw.ts"
export * from "./testing/arbitrary-report.ts"
export * from "./testing/arbitrary-years.ts"
export * from "./testing/describe-rule.ts"
export * from "./testing/plausible-report.ts"
export * from "./testing/prose.ts"
