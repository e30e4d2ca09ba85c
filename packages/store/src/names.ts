/** A name without what cannot be seen: control and format characters go, runs of white space become one space. */
export function printedName(name: string): string {
  return name
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim()
}

/**
 * What two printings of one agency's name have in common: full-width and half-width letters, compatibility characters
 * and white space make no difference, anything else does. Never a guess: 砚溪县民政局 is not 砚溪县民政和退役军人事务局.
 */
export function agencyKey(name: string): string {
  return printedName(name.normalize("NFKC")).replace(/\s+/gu, "")
}

/** Text in the form that text filters are matched in: as `agencyKey`, and letter case makes no difference. */
export function searchKey(text: string): string {
  return agencyKey(text).toLowerCase()
}

/** The words of a text filter: all of them must be found. */
export function searchTerms(text: string): string[] {
  return text.split(/\s+/u).map(searchKey).filter(Boolean)
}
