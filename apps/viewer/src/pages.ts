/** The pages by the first part of their address. */
export interface Pages<Page> {
  readonly archive: Page
  readonly report: Page
  readonly agency: Page
  readonly compare: Page
  readonly explore: Page
  readonly check: Page
  readonly fillIn: Page
  readonly rules: Page
  readonly rule: Page
  readonly about: Page
  readonly accessibility: Page
  readonly signIn: Page
  readonly document: Page
  readonly account: Page
  readonly desk: Page
  readonly board: Page
  readonly newDraft: Page
  readonly draft: Page
  readonly withdraw: Page
}

function deskPageOf([second, third, fourth]: readonly string[]): keyof Pages<unknown> | null {
  if (second === undefined) return "desk"
  if (second === "drafts" && fourth !== undefined) return fourth === "document" ? "document" : null
  if (second === "drafts") return third === undefined ? null : "draft"
  if (second === "withdraw") return third === undefined ? null : "withdraw"
  if (second === "board") return "board"
  return second === "new" ? "newDraft" : null
}

/** Which page an address is of, as far as its path tells; `null`: none. */
export function pageOf(path: string): keyof Pages<unknown> | null {
  const [first = "", ...rest] = path.split("/").filter(Boolean)
  const [second, third] = rest
  if (first === "") return "archive"
  if (first === "reports" && third !== undefined) return third === "document" ? "document" : null
  if (first === "reports" && second !== undefined) return "report"
  if (first === "agencies" && second !== undefined) return "agency"
  if (first === "rules") return second === undefined ? "rules" : "rule"
  if (first === "about" || first === "accessibility" || first === "account") return first
  if (first === "fill-in") return "fillIn"
  if (first === "sign-in") return "signIn"
  if (first === "desk") return deskPageOf(rest)
  return first === "compare" || first === "explore" || first === "check" ? first : null
}
