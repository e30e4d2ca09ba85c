import type { LedgerCode, LedgerField, outsideReasons, Tally } from "@gouji/core"
import type { CommandText } from "./texts.ts"

type Outside = (typeof outsideReasons)[number]

/** The words of `gouji tally`. */
export interface TallyText {
  readonly help: {
    readonly command: CommandText
    readonly year: string
    readonly columns: string
    readonly sheet: string
    readonly agency: string
    readonly form: string
    readonly asOf: string
    readonly out: string
    readonly trace: string
    readonly format: string
    readonly ledger: string
  }
  readonly tally: string
  readonly rows: (rows: Tally["rows"]) => string
  readonly row: (line: number) => string
  readonly number: (number: string) => string
  readonly counted: (from: string, days: number) => string
  readonly due: (day: string) => string
  readonly closed: (day: string) => string
  readonly overdue: (count: number, asOf: string) => string
  readonly late: (count: number) => string
  readonly wrong: (rows: number) => string
  readonly more: (issues: number) => string
  readonly nearest: (words: readonly string[]) => string
  /** What is wrong: what stands there, and the line that came first. */
  readonly issues: Readonly<Record<LedgerCode, (found: string, first: number) => string>>
  readonly outside: Readonly<Record<Outside, (count: number, lines: readonly number[], more: boolean) => string>>
  readonly unread: (headings: readonly string[]) => string
  readonly noRemedies: string
  readonly holidaysUnknown: (years: readonly string[], requests: number) => string
  readonly fieldName: (field: LedgerField) => string
  readonly columnsMissing: (fields: readonly string[]) => string
  readonly severalSheets: (sheets: readonly string[]) => string
  readonly noSuchSheet: (sheet: string, sheets: readonly string[]) => string
  readonly sheetTodo: string
  readonly columnsTodo: (unread: readonly string[]) => string
  readonly mapInvalid: (path: string, found: string) => string
  readonly mapTodo: string
  readonly written: (path: string) => string
}
