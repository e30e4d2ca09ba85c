/** What the address of a page points at behind its `#`: a cell, a finding, or the passage that a finding is about. */
export interface Target {
  readonly kind: "cell" | "finding" | "passage"
  /** The cell's address, or the finding's id. */
  readonly id: string
}

const findingMark = "finding:"
const passageMark = "passage:"
const cellPattern = /^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*){2}$/

/** Reads `#requests/received/total` or `#finding:requests-balance@total`; anything else points at neither. */
export function parseHash(hash: string): Target | null {
  const text = hash.replace(/^#/, "")
  if (text.startsWith(findingMark)) return { kind: "finding", id: text.slice(findingMark.length) }
  if (text.startsWith(passageMark)) return { kind: "passage", id: text.slice(passageMark.length) }
  return cellPattern.test(text) ? { kind: "cell", id: text } : null
}

/** The id of the passage in the report's text that a finding is about. */
export const passageAnchor = (finding: string) => `${passageMark}${finding}`

/** The id of a finding's element; a cell's element has the cell's address. */
export const findingAnchor = (finding: string) => `${findingMark}${finding}`
