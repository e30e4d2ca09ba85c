export * from "./body.ts"
export * from "./body-of.ts"
export * from "./makes-regulations.ts"
export type { Division } from "./region.ts"
