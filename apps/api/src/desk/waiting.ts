import { type DraftState, draftStates } from "@gouji/store"
import type { Person } from "../access/person.ts"

/** Which drafts wait for whom: for the agency what it has to mend, for the approver what was handed in. */
const waiting: Readonly<Record<Person["role"], readonly DraftState[]>> = {
  reader: [],
  clerk: ["draft", "returned"],
  approver: ["submitted", "approved"],
  administrator: ["draft", "returned", "submitted", "approved"],
}

/** What the list of drafts may be asked for: a state, or those that wait for whoever asks. */
export const askedStates = [...draftStates, "waiting"] as const

export const statesAsked = (asked: (typeof askedStates)[number], { role }: Person): readonly DraftState[] =>
  asked === "waiting" ? waiting[role] : [asked]
