import { Failure, type Warning } from "@gouji/core"

export interface Decoded {
  readonly text: string
  readonly warnings: readonly Warning[]
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()
const latin1 = new TextDecoder("latin1")

/** A decoder is made once, and made anew once it has failed: nobody says in what state it is then. */
function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = decoders.get(label) ?? new TextDecoder(label, { fatal: true })
    const text = decoder.decode(bytes)
    if (label === "utf-8") decoders.set(label, decoder)
    return text
  } catch {
    decoders.delete(label)
    return null
  }
}

/** The label a page declares for itself; GB2312 and GBK are both read as their superset GB18030. */
function declaredLabel(bytes: Uint8Array): string | null {
  const first = bytes.subarray(0, 4096)
  // What declares it is markup.
  if (!first.includes(0x3c)) return null
  const head = latin1.decode(first)
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head)?.[1]
  if (!label) return null
  return /^(?:gb2312|gbk|gb_2312-80|x-gbk)$/i.test(label) ? "gb18030" : label.toLowerCase()
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8"
  if (a === 0xff && b === 0xfe) return "utf-16le"
  return a === 0xfe && b === 0xff ? "utf-16be" : null
}

/** A character cut in two at the very end is no other encoding: it is a file that was cut. */
function isCutUtf8(bytes: Uint8Array): boolean {
  if (bytes.length <= 100) return false
  try {
    // As a piece of more to come: an end within a character is no fault then.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const assumed = (found: string): Warning => ({
  code: "encoding-assumed",
  place: null,
  cells: [],
  expected: null,
  found,
})

/**
 * Bytes to text without a single replaced character: byte order mark, then UTF-8 where the bytes are valid UTF-8
 * (no other Chinese encoding is so by chance), then what the page declares, then GB18030, then Big5.
 * Throws `truncated` or `encoding-unknown`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark) {
    const text = tryDecode(bytes, mark)
    if (text === null) throw new Failure(mark === "utf-8" && isCutUtf8(bytes) ? "truncated" : "encoding-unknown")
    return { text, warnings: [] }
  }
  const declared = declaredLabel(bytes)
  const utf8 = tryDecode(bytes, "utf-8")
  if (utf8 !== null) {
    const contradicted = declared !== null && declared !== "utf-8" && /[^\p{ASCII}]/u.test(utf8)
    return { text: utf8, warnings: contradicted ? [assumed("UTF-8")] : [] }
  }
  if (isCutUtf8(bytes)) throw new Failure("truncated")
  for (const label of [declared, "gb18030", "big5"]) {
    if (label === null || label === "utf-8") continue
    const text = tryDecode(bytes, label)
    if (text === null) continue
    return { text, warnings: label === declared || declared === null ? [] : [assumed(label.toUpperCase())] }
  }
  throw new Failure("encoding-unknown")
}
