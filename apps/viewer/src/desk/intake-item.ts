import type { FailureCode, Verdict } from "@gouji/core"
import type { Problem } from "../data/fetch-json.ts"

/** An agency that a printed name may mean. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly region: string | null
  /** Why it may be the one; `null`: somebody looked for it. */
  readonly reason: "exact" | "former" | "other-time" | "other-region" | "look-alike" | "near" | null
}

/** What has been settled of a file so far. */
export interface Settled {
  readonly agency: { readonly id: string; readonly name: string } | null
  readonly year: number | null
  /** Whether another draft for that agency and year is meant to be made. */
  readonly another: boolean
}

/** Where a file stands that is handed in. */
export type IntakeState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "sending" }
  | {
      readonly kind: "unreadable"
      readonly code: FailureCode
      readonly detail: Readonly<Record<string, string | number>>
    }
  /** Whose report it is, somebody has to say. */
  | { readonly kind: "ask-agency"; readonly printed: string | null; readonly candidates: readonly Candidate[] }
  | { readonly kind: "ask-year" }
  | { readonly kind: "exists"; readonly draft: string; readonly agency: string; readonly year: number }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "left" }
  | {
      readonly kind: "made"
      readonly draft: string
      readonly agency: string
      readonly year: number
      readonly verdict: Verdict
      readonly errors: number
      /** `refused`: its own page says why. */
      readonly submission: "none" | "done" | "refused"
    }

export interface IntakeItem {
  readonly key: number
  readonly name: string
  readonly state: IntakeState
}

const asks: ReadonlySet<IntakeState["kind"]> = new Set(["ask-agency", "ask-year", "exists"])
const refusals: ReadonlySet<IntakeState["kind"]> = new Set(["unreadable", "refused"])
const pending: ReadonlySet<IntakeState["kind"]> = new Set(["waiting", "reading", "sending"])

const isMade = ({ state }: IntakeItem) => state.kind === "made"
const errorsOf = ({ state }: IntakeItem) => (state.kind === "made" && state.verdict !== "pass" ? state.errors || 1 : 0)

/** The files by what has to be done with them: what waits for a person, what was not taken, what became drafts (worst first). */
export function sortItems(items: readonly IntakeItem[]) {
  return {
    open: items.filter(({ state }) => asks.has(state.kind)),
    refused: items.filter(({ state }) => refusals.has(state.kind)),
    made: items.filter(isMade).sort((a, b) => errorsOf(b) - errorsOf(a) || a.key - b.key),
    pending: items.filter(({ state }) => pending.has(state.kind)),
  }
}
