/** Text as it is searched: one width of signs, no spaces, with the way back to where each sign stood. */
export interface Plain {
  readonly text: string
  /** For each sign of `text`, its offset in the original; one more entry for the end. `null`: where it stands in `text`. */
  readonly offsets: readonly number[] | null
}

const punctuation: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "[": "〔",
  "]": "〕",
  "!": "！",
  "?": "？",
  〇: "零",
}
const space = /[\s\u200b\ufeff]/
const isDigit = (sign: string | undefined) => sign !== undefined && sign >= "0" && sign <= "9"

/** Full-width letters, digits and signs as their half-width ones. */
function narrow(sign: string): string {
  const code = sign.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign
}

/** Signs that do not stand for themselves, or not everywhere. Nearly all of a text stands between these two. */
const [lowest, highest] = [0x3010, 0xfe00]
const isOdd = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code > lowest && code < highest) return 0
  const sign = String.fromCharCode(code)
  const made = narrow(sign)
  return space.test(sign) || (punctuation[made] ?? made) !== sign ? 1 : 0
})

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isOdd[text.charCodeAt(at)] === 1) return false
  return true
}

/** Where a sign of the plain text stands in the original; `undefined` behind its end. */
export function offsetOf({ text, offsets }: Plain, index: number): number | undefined {
  return offsets === null ? (index <= text.length ? index : undefined) : offsets[index]
}

/**
 * Makes text plain. A space between two digits stays: nobody knows whether they are one number. A comma between
 * digits stays narrow where it stood narrow, as only that one separates thousands.
 */
export function plain(original: string): Plain {
  if (isPlain(original)) return { text: original, offsets: null }
  const signs: string[] = []
  const offsets: number[] = []
  let wasSpace = false
  for (let at = 0; at < original.length; at += 1) {
    const raw = original[at] ?? ""
    const code = original.charCodeAt(at)
    // Chinese signs are what nearly all of a text is, and stand for themselves.
    if (code > lowest && code < highest) {
      signs.push(raw)
      offsets.push(at)
      wasSpace = false
      continue
    }
    if (space.test(raw)) {
      wasSpace = true
      continue
    }
    const sign = narrow(raw)
    if (wasSpace && isDigit(sign) && isDigit(signs.at(-1))) {
      signs.push(" ")
      offsets.push(at - 1)
    }
    wasSpace = false
    const isThousands = raw === "," && isDigit(signs.at(-1)) && isDigit(original[at + 1])
    signs.push(isThousands ? "," : (punctuation[sign] ?? sign))
    offsets.push(at)
  }
  offsets.push(original.length)
  return { text: signs.join(""), offsets }
}
