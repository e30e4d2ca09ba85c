export { type Declarations, declarations } from "./declarations.ts"
export * from "./parse-pack.ts"
export * from "./rule-pack.ts"
export * from "./ruleset.ts"
