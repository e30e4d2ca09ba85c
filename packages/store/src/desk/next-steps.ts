import { Failure, type FailureCode } from "@gouji/core"
import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { demands, type Taker } from "./demands.ts"
import { draftRow } from "./rows.ts"
import { type StepName, stepsFrom } from "./transitions.ts"

/** A step that begins where a draft stands, and what it would be refused for; `null`: nothing. */
export interface NextStep {
  readonly step: StepName
  readonly refused: FailureCode | null
}

/** What the steps' own demands say, asked without taking any. */
export async function nextSteps(db: Kysely<Tables>, id: string, taker: Taker): Promise<NextStep[]> {
  return transact(db, async (transaction) => {
    const row = await draftRow(transaction, id)
    const next: NextStep[] = []
    for (const step of stepsFrom(row)) {
      try {
        await demands[step](transaction, row, taker)
        next.push({ step, refused: null })
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        next.push({ step, refused: error.code })
      }
    }
    return next
  })
}
