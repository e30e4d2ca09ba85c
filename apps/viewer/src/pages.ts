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
}

/** Which page an address is of, as far as its path tells; `null`: none. */
export function pageOf(path: string): keyof Pages<unknown> | null {
  const [first = "", second] = path.split("/").filter(Boolean)
  if (first === "") return "archive"
  if (first === "reports" && second !== undefined) return "report"
  if (first === "agencies" && second !== undefined) return "agency"
  if (first === "rules") return second === undefined ? "rules" : "rule"
  if (first === "about" || first === "accessibility") return first
  if (first === "fill-in") return "fillIn"
  return first === "compare" || first === "explore" || first === "check" ? first : null
}
