const ends: ReadonlySet<string | undefined> = new Set("。！？；!?;\n")
/** Text without punctuation is cut there. */
const reach = 80

/** The sentence around a passage: offsets in the text. A long one is cut near the passage. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let first = start
  while (first > 0 && start - first < reach && !ends.has(text[first - 1])) first -= 1
  let last = end
  while (last < text.length && last - end < reach && !ends.has(text[last])) last += 1
  while (first < start && /\s/.test(text[first] ?? "")) first += 1
  return { start: first, end: last < text.length && ends.has(text[last]) ? last + 1 : last }
}
