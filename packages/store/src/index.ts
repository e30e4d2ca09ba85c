export * from "./archive.ts"
export * from "./revision-hash.ts"
export { openSqliteArchive } from "./sqlite/open-sqlite-archive.ts"
