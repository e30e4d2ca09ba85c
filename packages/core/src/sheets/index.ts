export * from "./check-sheet.ts"
export { changeNotes, type SheetNote, sheetNotes } from "./sheet-notes.ts"
export type { SheetChange, SheetRow } from "./sheet-rows.ts"
export type { SheetTexts } from "./sheet-texts.ts"
