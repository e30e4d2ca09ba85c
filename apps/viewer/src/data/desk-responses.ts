import type { Check, FailureCode, Reading, Verdict } from "@gouji/core"
import type { ReportEntry } from "./responses.ts"

export type Role = "reader" | "clerk" | "approver" | "administrator"

/** `GET /api/v1/me`. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly agencyId: string | null
  readonly division: string | null
}

export const draftStates = ["draft", "submitted", "returned", "approved", "published", "discarded"] as const
export type DraftState = (typeof draftStates)[number]

/** A line of `GET /api/v1/drafts`. */
export interface Draft {
  readonly id: string
  readonly kind: "report" | "withdrawal"
  readonly agency: { readonly id: string; readonly name: string; readonly division: string | null }
  readonly year: number
  readonly state: DraftState
  readonly version: number
  readonly changedAt: string
  readonly madeBy: string
  readonly submittedBy: string | null
  readonly decidedBy: string | null
  readonly note: string | null
  readonly reason: string | null
  readonly publishAt: string | null
  readonly verdict: Verdict | null
  readonly published: { readonly report: string; readonly revision: number } | null
}

/** `GET /api/v1/drafts/{id}`. */
export interface FullDraft extends Draft {
  readonly reading: Reading | null
  readonly check: Check | null
}

export interface DraftPage {
  readonly items: readonly Draft[]
  readonly nextCursor: string | null
}

export type StepName = "revise" | "explain" | "submit" | "return" | "approve" | "publish" | "recheck" | "discard"

/** `GET /api/v1/drafts/{id}/steps`. */
export interface DraftSteps {
  readonly version: number
  readonly taken: readonly {
    readonly version: number
    readonly at: string
    readonly actor: string | null
    readonly act: string
  }[]
  /** What whoever asks may do, each with the code that it would be refused with now. */
  readonly next: readonly { readonly step: StepName; readonly refused: FailureCode | null }[]
}

export const boardStates = ["not-due", "missing", "on-time", "late", "withdrawn", "unknown"] as const
export type BoardState = (typeof boardStates)[number]

/** `GET /api/v1/board`. */
export interface Board {
  readonly year: number
  readonly asOf: string
  readonly counts: { readonly agencies: number; readonly states: Readonly<Record<BoardState, number>> } | null
  readonly items: readonly {
    readonly agency: { readonly id: string; readonly name: string; readonly region: string | null }
    readonly state: BoardState
    readonly due: { readonly day: string; readonly statutory: boolean } | null
    readonly published: { readonly report: string; readonly day: string } | null
  }[]
  readonly nextCursor: string | null
}

/** What the form to sign in at was shown again with. */
export interface SignInData {
  readonly signIn: {
    readonly back: string
    readonly login: string
    readonly problem: { readonly code: string; readonly seconds: number | null } | null
  }
}

/** Whether one can sign in with the organisation's account. */
export interface ProviderData {
  readonly provider: boolean
}

export interface DeskData {
  readonly drafts: DraftPage
}

export interface DraftData {
  readonly draft: FullDraft
  readonly steps: DraftSteps
}

/** The report that is to be withdrawn. */
export interface WithdrawData {
  readonly report: Pick<ReportEntry, "id" | "agency" | "year">
}

export interface BoardData {
  readonly board: Board
}

/** The account of whoever is signed in, as its page is served with. */
export interface AccountData {
  readonly account: {
    readonly login: string
    readonly hasPassword: boolean
    /** The OpenID provider that the account names somebody of. */
    readonly provider: string | null
    readonly problem: { readonly code: string; readonly seconds: number | null } | null
  }
}
