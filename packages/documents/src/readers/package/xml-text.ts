import { Failure } from "@gouji/core"

/** UTF-16 by its mark, or by the NUL beside the `<` that every XML part begins with. */
function labelOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le"
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? "utf-16be" : "utf-8"
}

const slice = 65_536

/**
 * The text of an XML part in pieces, without a single replaced character. Office formats allow UTF-8 and UTF-16
 * alone. Throws `xml-encoding`.
 */
export function* xmlText(bytes: Uint8Array): Generator<string> {
  const label = labelOf(bytes)
  const decoder = new TextDecoder(label, { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      const text = decoder.decode(bytes.subarray(at, at + slice), { stream: at + slice < bytes.length })
      if (at === 0) demandDeclared(text, label)
      yield text
    }
  } catch (cause) {
    if (cause instanceof TypeError) throw new Failure("xml-encoding", {}, { cause })
    throw cause
  }
}

/** A declaration that contradicts the bytes means that one of the two is wrong, and nobody knows which. */
function demandDeclared(text: string, label: string): void {
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(text)?.[1]?.toLowerCase()
  if (declared === undefined) return
  const fits = label === "utf-8" ? /^(?:utf-?8|us-ascii|ascii)$/ : /^(?:utf-?16(?:le|be)?|ucs-2)$/
  if (!fits.test(declared)) throw new Failure("xml-encoding")
}
