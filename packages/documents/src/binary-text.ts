/**
 * Bytes as a text in which each is the character of its number, so that places in one are places in the other. The
 * decoder for just that is ten times slower in Node, which asks a library of encodings.
 */
export function binaryText(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(new Uint16Array(bytes))
}
