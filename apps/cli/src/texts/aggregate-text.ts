import type { HeldOutReason, OpenReason } from "@gouji/core"
import type { CommandText } from "./texts.ts"

/** The words of `gouji aggregate`. */
export interface AggregateText {
  readonly help: {
    readonly command: CommandText
    readonly name: string
    readonly year: string
    readonly expected: string
    readonly scope: string
    readonly form: string
    readonly out: string
    readonly trace: string
    readonly format: string
    readonly files: string
  }
  readonly sum: string
  readonly counted: (members: number) => string
  readonly missing: (count: number) => string
  readonly overlapping: (count: number) => string
  readonly outOfScope: (count: number) => string
  readonly unexpected: (count: number) => string
  readonly lowerBounds: (cells: number) => string
  readonly beside: (cells: number) => string
  /** Why a report is not counted; what stands for it where another does. */
  readonly heldOut: Readonly<Record<HeldOutReason, (other: string) => string>>
  readonly differs: string
  readonly open: Readonly<Record<OpenReason, string>>
  readonly openCells: (why: string, cells: number) => string
  readonly noNameColumn: string
  readonly nobody: string
  readonly written: (path: string) => string
}
