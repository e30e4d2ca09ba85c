/** What no XML can hold: control signs, halves of a pair, the two that are no signs at all. */
export const unwritableSigns =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
