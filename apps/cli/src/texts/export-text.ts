import type { CommandText } from "./texts.ts"

/** The words of `gouji export`. */
export interface ExportText {
  readonly command: CommandText
  readonly out: string
  readonly table: string
  readonly asOf: string
  readonly years: string
  readonly text: string
  readonly division: string
  readonly kind: string
  readonly measure: string
  readonly server: string
  readonly force: string
  readonly ending: (endings: readonly string[]) => string
  readonly written: (file: string, rows: number, sha256: string) => string
}
