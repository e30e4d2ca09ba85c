import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import type { Tables } from "../tables.ts"
import { demandReason } from "./demand-reason.ts"
import type { Step } from "./draft.ts"
import type { DraftRow } from "./rows.ts"
import { demandPass, demandSecondPerson, type StepName } from "./transitions.ts"

/** Who would take a step, when, and by the rules of which version; `reason`: why there is a correction, where they say it now. */
export interface Taker extends Omit<Step, "version"> {
  readonly ruleset: string
  readonly reason?: string
}

type Demand = (db: Transaction<Tables>, row: DraftRow, taker: Taker) => Promise<void> | void

const demandTime: Demand = (_, { publish_at }, { at }) => {
  if (publish_at !== null && publish_at > at) throw new Failure("step-not-allowed", { found: publish_at })
}

const nothing: Demand = () => undefined

/** What each step demands of a draft that stands where the step begins. */
export const demands: Readonly<Record<StepName, Demand>> = {
  revise: nothing,
  recheck: nothing,
  submit: async (db, row, { ruleset, reason = row.reason }) => {
    demandPass(row, ruleset)
    await demandReason(db, { ...row, reason })
  },
  return: nothing,
  approve: (_, row, taker) => {
    demandSecondPerson(row, taker)
    demandPass(row, taker.ruleset)
  },
  publish: async (db, row, taker) => {
    demandPass(row, taker.ruleset)
    // Another draft may have been published since it was submitted.
    await demandReason(db, row)
    await demandTime(db, row, taker)
  },
  discard: nothing,
}
