export * from "./word.ts"
export * from "./wordings.ts"
