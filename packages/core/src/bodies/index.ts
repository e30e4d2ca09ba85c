export * from "./body.ts"
export * from "./body-of.ts"
export * from "./makes-regulations.ts"
