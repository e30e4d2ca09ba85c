import { Failure } from "@gouji/core"
import { instant, label } from "../admit.ts"

/** A step with its instant in the one form that instants are kept in. Throws `report-invalid`. */
export function stepAt<T extends { readonly by: string; readonly at: string }>(step: T): T {
  return { ...step, at: instant(step.at) }
}

/** What somebody wrote for others to read. Throws `note-missing` where there is nothing to see. */
export function noteText(text: string, pointer: string): string {
  const words = label(text, pointer, 2000)
  if (words === null) throw new Failure("note-missing")
  return words
}
