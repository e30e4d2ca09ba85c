/**
 * Whether nothing but the words of a pattern (with the flag `g`) stands in a text. The words are taken away from left to
 * right: a pattern of words repeated would try every way to cut a text that somebody else wrote.
 */
export function isMadeOf(text: string, words: RegExp): boolean {
  words.lastIndex = 0
  let end = 0
  while (end < text.length) {
    const match = words.exec(text)
    if (match === null || match.index !== end || match[0] === "") return false
    end += match[0].length
  }
  return true
}
