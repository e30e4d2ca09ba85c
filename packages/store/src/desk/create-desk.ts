import { checkSchema, Failure } from "@gouji/core"
import type { Kysely, Transaction } from "kysely"
import type { Act } from "../journal/entry.ts"
import type { Attempt } from "../kysely-archive.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { demands } from "./demands.ts"
import type { Desk } from "./desk.ts"
import type { Step } from "./draft.ts"
import { createDraft, createWithdrawal, note, reviseDraft } from "./keep-drafts.ts"
import { dueDrafts, findDraft, findDraftSource, listDrafts } from "./list-drafts.ts"
import { nextSteps } from "./next-steps.ts"
import { publishDraft } from "./publish-draft.ts"
import { type DraftRow, draftRow, packContent, toDraft, toFullDraft, unpackContent } from "./rows.ts"
import { noteText, stepAt } from "./step-input.ts"
import { allowStep, type StepName } from "./transitions.ts"

type Row = Awaited<ReturnType<typeof draftRow>>
type Change = (db: Transaction<Tables>, row: Row) => Promise<Partial<DraftRow>> | Partial<DraftRow>

/** Where each step leads, and how the journal calls it. */
const acts = {
  revise: "draft-changed",
  recheck: "draft-rechecked",
  submit: "draft-submitted",
  return: "draft-returned",
  approve: "draft-approved",
  publish: "draft-published",
  discard: "draft-discarded",
} as const satisfies Record<StepName, Act>

/** One step in one transaction: allowed, done, counted and written down, or nothing. */
async function take(db: Kysely<Tables>, id: string, name: StepName, given: Step, change: Change): Promise<Row> {
  const step = stepAt(given)
  return transact(db, async (transaction) => {
    const row = await draftRow(transaction, id)
    allowStep(row, name, step.version)
    const changed = { ...(await change(transaction, row)), version: row.version + 1, changed_at: step.at }
    await transaction
      .updateTable("drafts")
      .set(changed)
      .where("province", "=", row.province)
      .where("id", "=", id)
      .execute()
    await note(transaction, { ...row, version: changed.version }, acts[name], step)
    return draftRow(transaction, id)
  })
}

/** The desk over any engine. */
export function createDesk(db: Kysely<Tables>, attempt: Attempt): Desk {
  const step = (id: string, name: StepName, given: Step, change: Change) =>
    attempt(() => take(db, id, name, given, change))
  return {
    create: (agencyId, year, content, by) =>
      attempt(() => transact(db, (transaction) => createDraft(transaction, agencyId, year, content, stepAt(by)))),
    createWithdrawal: (reportId, reason, by) =>
      attempt(() =>
        transact(db, (transaction) => createWithdrawal(transaction, reportId, noteText(reason, "/reason"), stepAt(by))),
      ),
    revise: async (id, content, given) => {
      const row = await step(id, "revise", given, (transaction, found) =>
        reviseDraft(transaction, found, content, given),
      )
      return toFullDraft(db, row)
    },
    recheck: async (id, check, given) => {
      const checked = checkSchema.parse(check)
      const row = await step(id, "recheck", given, async (transaction, found) => {
        const content = await unpackContent(transaction, found)
        if (content === null) throw new Failure("step-not-allowed", { found: found.kind })
        const state = found.state === "approved" ? "submitted" : found.state
        return { ...packContent(content.reading, checked), state, publish_at: null }
      })
      return toFullDraft(db, row)
    },
    submit: async (id, { reason: said, ...given }) => {
      const reason = said === undefined ? {} : { reason: noteText(said, "/reason") }
      return toDraft(
        await step(id, "submit", given, async (transaction, row) => {
          await demands.submit(transaction, row, { ...given, ...reason })
          return {
            ...reason,
            state: "submitted",
            submitted_by: given.by,
            submitted_person: given.person ?? null,
            decided_by: null,
            note: null,
          }
        }),
      )
    },
    returnToAgency: async (id, text, given) => {
      const words = noteText(text, "/note")
      return toDraft(
        await step(id, "return", given, () => ({
          state: "returned",
          decided_by: given.by,
          note: words,
          publish_at: null,
        })),
      )
    },
    approve: async (id, given) =>
      toDraft(
        await step(id, "approve", given, async (transaction, row) => {
          await demands.approve(transaction, row, given)
          const publishAt = given.publishAt ? stepAt({ ...given, at: given.publishAt }).at : null
          return { state: "approved", decided_by: given.by, publish_at: publishAt }
        }),
      ),
    publish: async (id, given) =>
      toDraft(
        await step(id, "publish", given, async (transaction, row) => {
          const settled = stepAt(given)
          await demands.publish(transaction, row, settled)
          return publishDraft(transaction, row, settled.at)
        }),
      ),
    discard: async (id, given) => toDraft(await step(id, "discard", given, () => ({ state: "discarded" }))),
    next: (id, taker) => attempt(() => nextSteps(db, id, stepAt(taker))),
    due: (now, limit) => attempt(() => dueDrafts(db, now, limit)),
    find: (id) => attempt(() => findDraft(db, id)),
    source: (id) => attempt(() => findDraftSource(db, id)),
    list: (filter, page) => attempt(() => listDrafts(db, filter, page)),
  }
}
