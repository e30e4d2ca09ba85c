export type * from "./rule-wordings.ts"
export { ruleWordings } from "./rules/index.ts"
export * from "./word.ts"
export * from "./wordings.ts"
