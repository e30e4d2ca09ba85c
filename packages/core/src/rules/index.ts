export * from "./declare.ts"
export * from "./rules.ts"
