export * from "./archive.ts"
export * from "./published-last-year.ts"
export * from "./revision-hash.ts"
export { openSqliteArchive } from "./sqlite/open-sqlite-archive.ts"
