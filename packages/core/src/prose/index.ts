export * from "./judge-prose.ts"
export * from "./judgement.ts"
