/** Text as it is searched: one width of signs, no spaces, with the way back to where each sign stood. */
export interface Plain {
  readonly text: string
  /** For each sign of `text`, its offset in the original; one more entry for the end. */
  readonly offsets: readonly number[]
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

/**
 * Makes text plain. A space between two digits stays: nobody knows whether they are one number. A comma between
 * digits stays narrow where it stood narrow, as only that one separates thousands.
 */
export function plain(original: string): Plain {
  const signs: string[] = []
  const offsets: number[] = []
  let wasSpace = false
  for (let at = 0; at < original.length; at += 1) {
    const raw = original[at] ?? ""
    const code = original.charCodeAt(at)
    // Chinese signs are what nearly all of a text is, and stand for themselves.
    if (code > 0x3010 && code < 0xfe00) {
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
