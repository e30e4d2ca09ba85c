export * from "./judge-prose.ts"
export * from "./judgement.ts"
export * from "./stated-fees.ts"
