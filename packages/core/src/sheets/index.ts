export * from "./check-sheet.ts"
export type { SheetChange, SheetRow } from "./sheet-rows.ts"
export type { SheetTexts } from "./sheet-texts.ts"
