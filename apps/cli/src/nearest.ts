import { distance } from "fastest-levenshtein"

/** The few words of a list that somebody may have meant: those that hold it, and those that are a few letters off. */
export function nearest(word: string, among: readonly string[], most = 3): string[] {
  const asked = word.toLowerCase()
  const ranked = among.map((candidate) => {
    const holds = asked.length > 2 && (candidate.includes(asked) || asked.includes(candidate))
    return { candidate, off: holds ? 0 : distance(asked, candidate) }
  })
  const close = ranked.filter(({ candidate, off }) => off <= Math.max(2, candidate.length / 3))
  return close
    .toSorted((a, b) => a.off - b.off)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
