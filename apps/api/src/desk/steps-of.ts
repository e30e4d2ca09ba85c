import type { FullDraft, NextStep } from "@gouji/store"
import { type Deed, may } from "../access/may.ts"
import type { Person } from "../access/person.ts"
import type { Ports } from "../ports.ts"

/** What each step is by `may`. `explain` is no step of the archive: it is a check made anew. */
export const deedOf = {
  revise: "write",
  explain: "write",
  submit: "write",
  return: "decide",
  approve: "decide",
  publish: "decide",
  recheck: "recheck",
  discard: "write",
} as const satisfies Record<NextStep["step"] | "explain", Deed>

export interface OpenStep {
  readonly step: keyof typeof deedOf
  readonly refused: NextStep["refused"]
}

/** So many acts are told of; a draft has a dozen. */
const most = 1000

/** What was done with a draft, and what this person may do with it now. */
export async function stepsOf(
  { archive, now, ruleset }: Pick<Ports, "archive" | "now" | "ruleset">,
  { id, version, agency }: FullDraft,
  person: Person,
) {
  const taker = { by: person.name, person: person.id, at: now().toISOString(), ruleset: ruleset.version }
  const [{ items }, next] = await Promise.all([
    archive.journal.entries({ subject: id }, { limit: most }),
    archive.desk.next(id, taker),
  ])
  const open: OpenStep[] = next.flatMap((one) => (one.step === "recheck" ? [one, { ...one, step: "explain" }] : [one]))
  // An agency that was moved to another province has its drafts' acts in two chains.
  const taken = items.map(({ at, actor, act, detail }) => ({ version: Number(detail.version), at, actor, act }))
  return {
    version,
    taken: taken.sort((a, b) => a.version - b.version),
    next: open.filter(({ step }) => may(person, deedOf[step], agency) === "yes"),
  }
}
