import type { Finding } from "@gouji/core"
import { parseHash } from "../report/address.ts"
import { paragraphsOf } from "./words.ts"

/** The field that a part of a report is written in. */
export const textField = (section: string) => `text-${section}`

/** Marks the passage that a finding is about in the field where it is written. `false`: it is about no passage. */
export function showPassage(id: string, findings: readonly Finding[]): boolean {
  const target = parseHash(`#${id}`)
  const mention = target?.kind === "passage" ? findings.find((one) => one.id === target.id)?.mention : undefined
  if (!mention) return false
  const isTitle = mention.section === null && mention.paragraph === 0
  const field = document.getElementById(isTitle ? "fill-title" : textField(mention.section ?? "opening"))
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false
  const at = mention.section === null ? mention.paragraph - 1 : mention.paragraph
  const start = isTitle ? 0 : (paragraphsOf(field.value)[at]?.start ?? 0)
  field.focus()
  field.setSelectionRange(start + mention.start, start + mention.end)
  field.scrollIntoView({ block: "center" })
  return true
}
