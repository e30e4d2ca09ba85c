import type { Check } from "@gouji/core"
import type { Page } from "../archive.ts"
import type { Taker } from "./demands.ts"
import type { Draft, DraftContent, DraftState, FullDraft, Step } from "./draft.ts"
import type { NextStep } from "./next-steps.ts"

export interface DraftFilter {
  readonly agencyId?: string
  /** Drafts of agencies in this division (two, four or six digits) and below. */
  readonly division?: string
  readonly year?: number
  readonly states?: readonly DraftState[]
}

/**
 * The way of a report from the agency to the public, with two persons: one submits, another approves. Every method that
 * takes a `Step` throws `version-stale` where the draft was changed since, and `step-not-allowed` where it does not
 * stand where the step begins. Nothing here asks who may do what: that is for whoever calls.
 */
export interface Desk {
  /** Throws `agency-unknown`, and what `Archive.publish` throws for what cannot be published. */
  create(agencyId: string, year: number, content: DraftContent, by: Omit<Step, "version">): Promise<FullDraft>
  /** A request to withdraw a published report, which needs a second person too. Throws `not-found` where none stands. */
  createWithdrawal(reportId: string, reason: string, by: Omit<Step, "version">): Promise<FullDraft>
  /** Other figures or text: the draft goes back to its beginning, whoever had approved it. */
  revise(id: string, content: DraftContent, step: Step): Promise<FullDraft>
  /** The same report checked again, with the rules of today: an approval is void, since it was given to another check. */
  recheck(id: string, check: Check, step: Step): Promise<FullDraft>
  /**
   * Throws `findings-block` where the check is no `pass` (explanations do not lift arithmetic), and `recheck-required`
   * where it was made with other rules than `ruleset`; `note-missing` for a correction that does not say why, neither in
   * its draft nor with this step.
   */
  submit(id: string, step: Step & { readonly ruleset: string; readonly reason?: string }): Promise<Draft>
  /** With a note that says what to change. */
  returnToAgency(id: string, note: string, step: Step): Promise<Draft>
  /** Throws `same-person` for whoever submitted it, and what `submit` throws. */
  approve(id: string, step: Step & { readonly ruleset: string; readonly publishAt?: string | null }): Promise<Draft>
  /** Publishes what was approved, with the approver's name; a withdrawal withdraws. Throws what `submit` throws. */
  publish(id: string, step: Step & { readonly ruleset: string }): Promise<Draft>
  discard(id: string, step: Step): Promise<Draft>
  /**
   * The steps that begin where a draft stands, each with what it would be refused for if this person took it now. Throws
   * `not-found`.
   */
  next(id: string, taker: Taker): Promise<readonly NextStep[]>
  /** The approved drafts whose time has come, oldest first; a caller publishes them one by one. */
  due(now: string, limit: number): Promise<readonly Draft[]>
  find(id: string): Promise<FullDraft | null>
  /** The very bytes that a draft was read from. */
  source(id: string): Promise<{ readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string } | null>
  /** Newest change first; at most 1000 a page. */
  list(filter: DraftFilter, page: { readonly limit: number; readonly cursor?: string }): Promise<Page<Draft>>
}
