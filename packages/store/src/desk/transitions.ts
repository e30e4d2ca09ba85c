import { Failure } from "@gouji/core"
import type { DraftState, Step } from "./draft.ts"

/** The steps, and where a draft may stand to take each. */
const from = {
  revise: ["draft", "submitted", "returned", "approved"],
  recheck: ["draft", "submitted", "returned", "approved"],
  submit: ["draft", "returned"],
  return: ["submitted", "approved"],
  approve: ["submitted"],
  publish: ["approved"],
  discard: ["draft", "submitted", "returned", "approved"],
} as const satisfies Record<string, readonly DraftState[]>

export type StepName = keyof typeof from

/** What a step needs to know of a draft. */
export interface Standing {
  readonly state: DraftState
  readonly version: number
  readonly kind: string
  readonly verdict: string | null
  readonly ruleset: string | null
  readonly submitted_by: string | null
  readonly submitted_person: string | null
}

/** The steps that begin where a draft stands. A withdrawal has no document to change or to check. */
export function stepsFrom({ state, kind }: Pick<Standing, "state" | "kind">): StepName[] {
  const names = Object.keys(from) as StepName[]
  const isAt = (name: StepName) => from[name].some((one) => one === state)
  return names.filter((name) => isAt(name) && (kind === "report" || (name !== "revise" && name !== "recheck")))
}

/** Throws `version-stale` or `step-not-allowed`. */
export function allowStep(standing: Standing, name: StepName, version: number): void {
  if (standing.version !== version) throw new Failure("version-stale", { found: standing.version })
  if (!from[name].some((state) => state === standing.state)) {
    throw new Failure("step-not-allowed", { found: standing.state })
  }
}

/** Throws `findings-block` or `recheck-required`: what goes further must hold by the rules of today. */
export function demandPass(standing: Standing, ruleset: string): void {
  if (standing.kind === "withdrawal") return
  if (standing.ruleset !== ruleset) throw new Failure("recheck-required", { found: standing.ruleset ?? "" })
  if (standing.verdict !== "pass") throw new Failure("findings-block", { found: standing.verdict ?? "" })
}

/** Throws `same-person`. */
export function demandSecondPerson(standing: Standing, { by, person }: Pick<Step, "by" | "person">): void {
  const { submitted_by, submitted_person } = standing
  // Where only one of the two steps names an id, nothing but the names can be told apart.
  const known = submitted_person !== null && person !== undefined
  if (known ? submitted_person === person : submitted_by === by) throw new Failure("same-person")
}
