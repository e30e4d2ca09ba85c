export { readSheets } from "./read-sheets.ts"
export { writeWorkList } from "./write-work-list.ts"
