import type { Warning } from "@gouji/core"

const longest = 80
const most = 20

/** Warnings of one code, each text once, with an end to them. */
export function notices(code: Warning["code"], found: readonly string[]): Warning[] {
  const unique = [...new Set(found.map((text) => (text.length > longest ? `${text.slice(0, longest)}…` : text)))]
  return unique.slice(0, most).map((text) => ({ code, place: null, cells: [], expected: null, found: text }))
}

/** Fields that fetch what they show from elsewhere, or start a program. */
export const fetchingField = /^\s{0,20}(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE)\b/i

/** A warning that says how many of something there are; none where there are none. */
export function counted(code: Warning["code"], count: number): Warning[] {
  return count > 0 ? notices(code, [String(count)]) : []
}
