const labels: ReadonlyMap<number, string> = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [10008, "gb18030"],
  [20936, "gb18030"],
  [54936, "gb18030"],
  [65001, "utf-8"],
  ...Array.from({ length: 9 }, (_, index) => [1250 + index, `windows-${1250 + index}`] as const),
])

/** Code pages by the character set of a font. Sets that are not here take the document's own. */
const charsets: ReadonlyMap<number, number> = new Map([
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

const doubleByte = new Set([932, 936, 949, 950, 10008, 20936, 54936])

export const isDoubleByte = (page: number) => doubleByte.has(page)

export function pageOfCharset(charset: number): number | undefined {
  return charsets.get(charset)
}

const western = new TextDecoder("windows-1252")
const special = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

/** Bytes of the western code page. Node's own decoder leaves out the signs between 0x80 and 0x9F, dashes among them. */
export function decodeWestern(bytes: Uint8Array): string {
  return western.decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => special[sign.charCodeAt(0) - 0x80] ?? sign)
}

const decoders = new Map<string, { decode: (bytes: Uint8Array) => string }>()

/** Bytes of a code page as text. Pages that no decoder knows share their first half with this one. */
export function decodeBytes(bytes: readonly number[], page: number): string {
  const label = labels.get(page) ?? "windows-1252"
  if (label === "windows-1252") return decodeWestern(Uint8Array.from(bytes))
  const decoder = decoders.get(label) ?? new TextDecoder(label)
  decoders.set(label, decoder)
  return decoder.decode(Uint8Array.from(bytes))
}
