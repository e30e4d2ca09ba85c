/** A text in pieces of at most so many code units, cut behind the end of a sentence where there is one, never in a sign. */
export function splitParagraph(text: string, longest: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > longest) {
    const room = rest.slice(0, longest)
    const sentence = Math.max(room.lastIndexOf("。"), room.lastIndexOf("；"))
    const end = sentence >= longest / 2 ? sentence + 1 : longest
    const inSign = /[\ud800-\udbff]/.test(rest.charAt(end - 1))
    const at = inSign ? end - 1 : end
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return [...pieces, rest]
}
