/** What the address of a page points at behind its `#`: a cell, or a finding. */
export type Target = { readonly kind: "cell"; readonly id: string } | { readonly kind: "finding"; readonly id: string }

const findingMark = "finding:"
const cellPattern = /^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*){2}$/

/** Reads `#requests/received/total` or `#finding:requests-balance@total`; anything else points at neither. */
export function parseHash(hash: string): Target | null {
  const text = hash.replace(/^#/, "")
  if (text.startsWith(findingMark)) return { kind: "finding", id: text.slice(findingMark.length) }
  return cellPattern.test(text) ? { kind: "cell", id: text } : null
}

/** The id of a finding's element; a cell's element has the cell's address. */
export const findingAnchor = (finding: string) => `${findingMark}${finding}`
