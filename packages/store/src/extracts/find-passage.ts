/** A passage as it is printed, with what stands around it. */
export interface Passage {
  readonly before: string
  readonly found: string
  readonly behind: string
}

const around = 40

/** A text as it is searched in, and where each of its signs stood. */
function fold(text: string): { readonly signs: string; readonly places: readonly number[] } {
  let signs = ""
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const folded = /[\s\p{Cf}]/u.test(character) ? "" : character.normalize("NFKC").replace(/\s/gu, "").toLowerCase()
    signs += folded
    for (let index = 0; index < folded.length; index += 1) places.push(at)
    at += character.length
  }
  places.push(at)
  return { signs, places }
}

/** Where a text holds all terms (in the form of `searchTerms`): the first of them, as printed; `null`: it does not. */
export function findPassage(text: string, terms: readonly string[]): Passage | null {
  const [first] = terms
  if (first === undefined) return null
  const { signs, places } = fold(text)
  if (!terms.every((term) => signs.includes(term))) return null
  const start = signs.indexOf(first)
  const [from = 0, to = text.length] = [places[start], places[start + first.length]]
  // A pair of surrogates that the cut goes through is left out whole.
  return {
    before: text.slice(Math.max(0, from - around), from).replace(/^[\udc00-\udfff]/, ""),
    found: text.slice(from, to),
    behind: text.slice(to, to + around).replace(/[\ud800-\udbff]$/, ""),
  }
}
