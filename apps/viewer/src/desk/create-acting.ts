import { createSignal } from "solid-js"
import type { StepName } from "../data/desk-responses.ts"
import type { Problem } from "../data/fetch-json.ts"
import type { SeenDraft, StepContent } from "./send-step.ts"

/** What came of the last step. */
export type StepOutcome =
  | { readonly kind: "done"; readonly step: StepName }
  | { readonly kind: "stale" }
  | { readonly kind: "refused"; readonly step: StepName; readonly problem: Problem }

/** What is typed for a step, so long as it was not taken. */
export interface Typed {
  readonly reason: string
  readonly note: string
  /** `2025-01-20T09:00`, as the clock in China has it. */
  readonly publishAt: string
}

const nothing: Typed = { reason: "", note: "", publishAt: "" }

export type SendStep = (draft: SeenDraft, step: StepName, content: StepContent) => Promise<Problem | null>

/**
 * The steps that somebody takes with a draft, one at a time. It stands outside what is drawn of the draft, so that what was
 * typed outlives a reload: only a step that was taken clears it.
 */
export function createActing(send: SendStep, reload: () => void) {
  const [open, setOpen] = createSignal<StepName | null>(null)
  const [busy, setBusy] = createSignal<StepName | null>(null)
  const [outcome, setOutcome] = createSignal<StepOutcome | null>(null)
  const [typed, setTyped] = createSignal<Typed>(nothing)

  /** Whether it was taken. */
  const take = async (draft: SeenDraft, step: StepName, content: StepContent = null): Promise<boolean> => {
    if (busy() !== null) return false
    setBusy(step)
    setOutcome(null)
    const problem = await send(draft, step, content)
    setBusy(null)
    if (problem === null) {
      setTyped(nothing)
      setOpen(null)
      setOutcome({ kind: "done", step })
      reload()
      return true
    }
    const isStale = problem.code === "version-stale"
    setOutcome(isStale ? { kind: "stale" } : { kind: "refused", step, problem })
    return false
  }
  /** The draft as somebody else has left it, with what was typed here. */
  const renew = () => {
    setOutcome(null)
    reload()
  }
  const type = (change: Partial<Typed>) => setTyped({ ...typed(), ...change })
  const toggle = (step: StepName) => setOpen(open() === step ? null : step)
  return { open, toggle, busy, outcome, typed, type, take, renew }
}

export type Acting = ReturnType<typeof createActing>
