export * from "./rule-entry.ts"
