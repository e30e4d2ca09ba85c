import type { PrivateKind } from "./passage.ts"

const shownBefore: Readonly<Record<PrivateKind, number>> = { "id-number": 4, mobile: 3, "bank-card": 4 }
const shownBehind = 4
const digit = /[\dXx０-９Ｘｘ]/g

/** The passage with its middle digits as stars, sign for sign: `4403**********1234`, `139****5678`. */
export function maskDigits(passage: string, kind: PrivateKind): string {
  const count = passage.match(digit)?.length ?? 0
  let seen = 0
  return passage.replace(digit, (sign) => {
    seen += 1
    return seen <= shownBefore[kind] || seen > count - shownBehind ? sign : "*"
  })
}
