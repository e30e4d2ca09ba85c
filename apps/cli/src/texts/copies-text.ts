import type { CommandText } from "./texts.ts"

/** The words of the commands that write copies of a document, and lists of what is to be done. */
export interface CopiesText {
  readonly fix: CommandText
  readonly flags: {
    readonly copyOut: string
    readonly solution: string
    readonly plain: string
    readonly force: string
    readonly checkOut: string
    readonly annotate: string
    readonly workList: string
  }
  readonly usage: {
    readonly solution: string
    readonly needsOut: (format: string) => string
    readonly outOfWhat: string
    readonly workListOfWhat: string
    readonly sameFile: string
  }
  /** What a copy is named, behind the name of the original. */
  readonly suffixes: { readonly mended: string; readonly annotated: string }
  /** Beside a changed cell of a workbook. */
  readonly changed: (from: string, to: string, slips: readonly string[]) => string
  readonly nothingToFix: string
  readonly chosen: (number: number, of: number) => string
  /** `marks`: how the changes can be seen; `null`: they cannot. */
  readonly written: (path: string, cells: number, marks: "docx" | "xlsx" | null) => string
  readonly left: (findings: number) => string
  readonly listWritten: (path: string, rows: number) => string
  readonly sheetsWritten: (path: string, sheets: number) => string
  readonly annotated: (path: string, notes: number) => string
  readonly notPlaced: (findings: number) => string
  readonly notAnnotated: (file: string, why: string) => string
  readonly carried: (kept: number, fresh: number, gone: number) => string
}
