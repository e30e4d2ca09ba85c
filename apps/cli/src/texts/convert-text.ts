import type { WriteNote } from "@gouji/documents/write"
import type { CommandText } from "./texts.ts"

/** The words of `gouji convert`. */
export interface ConvertText {
  readonly command: CommandText
  readonly to: string
  readonly out: string
  readonly outPlaceholder: string
  readonly formulas: string
  readonly layout: string
  readonly partial: string
  readonly force: string
  readonly onlySheets: string
  readonly oneToOutput: string
  readonly notToTerminal: string
  readonly written: (file: string, out: string) => string
  readonly notes: Readonly<Record<WriteNote["code"], (count: number) => string>>
}
