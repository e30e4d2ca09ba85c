export * from "./rule-entry.ts"
export * from "./rule-list.ts"
