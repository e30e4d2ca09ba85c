import type { DraftState } from "@gouji/store"
import type { TakenOutcome } from "../desk/desk-target.ts"
import type { CommandText } from "./texts.ts"

/** The words of `gouji publish`. */
export interface PublishText {
  readonly command: CommandText
  readonly due: string
  readonly list: string
  readonly data: string
  readonly draft: string
  /** Neither drafts, nor `--due`, nor `--list`; or several of them. */
  readonly which: string
  readonly outcomes: Readonly<Record<Exclude<TakenOutcome, "refused">, string>>
  readonly states: Readonly<Record<DraftState, string>>
  readonly notApproved: (state: string) => string
  readonly notApprovedTodo: string
  readonly notYet: (at: string) => string
  readonly notYetTodo: string
  readonly nothingDue: string
  readonly report: string
  readonly withdrawal: string
  readonly approvedBy: (name: string) => string
  readonly at: (time: string) => string
  readonly bySomebody: string
}
