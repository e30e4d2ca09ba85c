/** A file with its source changed, byte for byte a sign. Readers of PDF find objects that have moved. */
export function editLatin(bytes: Uint8Array, edit: (source: string) => string): Uint8Array {
  const source = edit(new TextDecoder("latin1").decode(bytes))
  return Uint8Array.from(source, (sign) => sign.charCodeAt(0))
}
