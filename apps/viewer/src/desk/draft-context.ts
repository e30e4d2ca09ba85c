import { createContext, useContext } from "solid-js"
import type { DraftSteps, FullDraft, StepName } from "../data/desk-responses.ts"
import type { Acting } from "./create-acting.ts"

/** A draft with the steps that may be taken with it, for the parts of its page. */
export interface DraftOnDesk {
  readonly draft: FullDraft
  readonly steps: DraftSteps
  readonly acting: Acting
}

export const DraftContext = createContext<DraftOnDesk>()

/** The draft of the page around. */
export function useDraft() {
  const around = useContext(DraftContext)
  if (!around) throw new Error("no draft around")
  const { draft, steps, acting } = around
  const next = (step: StepName) => steps.next.find((one) => one.step === step)
  return { draft, steps, acting, next }
}
