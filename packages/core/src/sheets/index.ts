export * from "./check-sheet.ts"
export { type OldWorkList, parseWorkList, type SheetOfTexts } from "./parse-work-list.ts"
export { type PlacedNote, placedNotes } from "./placed-notes.ts"
export { type CheckedThisTime, renewWorkList, type WorkList } from "./renew-work-list.ts"
export { type SheetNote, sheetNotes } from "./sheet-notes.ts"
export type { SheetChange, SheetRow } from "./sheet-rows.ts"
export type { SheetTexts } from "./sheet-texts.ts"
export { type WorkListRow, workListRows } from "./work-list.ts"
export {
  type WorkListColumn,
  type WorkListTexts,
  workListColumns,
  workListStatuses,
  workListTexts,
} from "./work-list-texts.ts"
