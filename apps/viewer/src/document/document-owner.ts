import type { FullDraft } from "../data/desk-responses.ts"
import type { DocumentData, Published } from "../data/responses.ts"

/** Whose document a page shows. */
export interface DocumentOwner {
  readonly kind: "reports" | "drafts"
  /** As it stands in the address. */
  readonly id: string
}

/** Whose document the page at a path shows. */
export function ownerOfPage(path: string): DocumentOwner {
  const parts = path.split("/").filter(Boolean)
  const [first, second = "", third = ""] = parts
  return first === "desk" ? { kind: "drafts", id: third } : { kind: "reports", id: second }
}

/** Where the API has it. */
export const ownerPath = ({ kind, id }: DocumentOwner): string => `/${kind}/${id}`

/** What the page says of a published report or a draft, from the API's answer. */
export function readOwner(about: unknown): DocumentData["documentOf"] {
  const owner = about as Published | FullDraft
  const reading = "current" in owner ? owner.current.reading : owner.reading
  const none = { disclosure: null, requests: null, remedies: null }
  return { agency: owner.agency.name, year: owner.year, forms: reading?.report.forms ?? none }
}
