/** Characters that nobody sees: zero-width, bidirectional controls, variation selectors, byte order marks. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g

/** How many characters stand in a text that nobody sees. */
export function countInvisible(text: string): number {
  return text.search(invisible) < 0 ? 0 : [...text.matchAll(invisible)].length
}

const ascii = /^\p{ASCII}*$/u

/** Compatibility forms folded (full-width digits, ligatures), invisible characters dropped. */
export function plainText(text: string): string {
  // Plain ASCII has neither, and most figures are nothing else.
  if (ascii.test(text)) return text
  return text.normalize("NFKC").replace(invisible, "")
}
