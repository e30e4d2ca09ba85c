export * from "./find-private.ts"
export * from "./passage.ts"
export * from "./person-name.ts"
export * from "./sentence-around.ts"
