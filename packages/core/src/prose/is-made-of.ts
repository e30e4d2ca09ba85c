/**
 * Whether nothing but the words of a pattern (with the flag `g`) stands in a text. The words are taken away from left to
 * right: a pattern of words repeated would try every way to cut a text that somebody else wrote.
 */
export function isMadeOf(text: string, words: RegExp): boolean {
  return text.replace(words, "") === ""
}
