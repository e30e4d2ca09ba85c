export * from "./credit-code.ts"
export * from "./division-code.ts"
