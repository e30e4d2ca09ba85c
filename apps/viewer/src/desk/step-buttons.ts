import type { DraftSteps, StepName } from "../data/desk-responses.ts"

/** How a step is begun: at once, or by a panel that asks for something. */
export type StepWay = "at-once" | "panel"

export interface StepButton {
  readonly step: StepName
  readonly way: StepWay
  /** The one that this person is most likely here for. */
  readonly main: boolean
}

// In this order: what leads on, what leads back, what ends.
const order: readonly StepName[] = ["submit", "approve", "publish", "recheck", "return", "revise", "discard"]
const atOnce: ReadonlySet<StepName> = new Set(["submit", "recheck"])

/**
 * The buttons for exactly the steps that this person may take now. What would be refused has none: why, is said beside. A
 * correction that does not say why yet is asked for its reason.
 */
export function stepButtons({ next }: Pick<DraftSteps, "next">): readonly StepButton[] {
  const needsRecheck = next.some(({ refused }) => refused === "recheck-required")
  const open = order.flatMap((step): StepButton[] => {
    const found = next.find((one) => one.step === step)
    if (!found) return []
    const asksReason = step === "submit" && found.refused === "note-missing"
    if (found.refused !== null && !asksReason) return []
    return [{ step, way: atOnce.has(step) && !asksReason ? "at-once" : "panel", main: false }]
  })
  const leads: readonly StepName[] = needsRecheck ? ["recheck"] : ["submit", "approve", "publish"]
  return open.map((button) => ({ ...button, main: leads.includes(button.step) }))
}
