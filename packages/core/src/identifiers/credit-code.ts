/** The 31 signs of GB 32100-2015: no I, O, S, V or Z. */
const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
/** Of GB 11714, whose values are those of base 36. */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** What is wrong with a unified social credit code: its length, a sign in it, or one of its two check signs. */
export type CreditCodeFault = "length" | "sign" | "organisation-check" | "check"

/** The last sign of a code, from the seventeen in front of it (GB 32100-2015). */
export function creditCodeCheck(front: string): string {
  let sum = 0
  let weight = 1
  for (const sign of front) {
    sum += signs.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  // The outer remainder is needed: where the sum divides by 31, the sign is 0.
  return signs.charAt((31 - (sum % 31)) % 31)
}

/** The ninth sign of an organisation's code, from the eight in front of it (GB 11714). */
export function organisationCheck(front: string): string {
  const sum = organisationWeights.reduce((all, weight, at) => all + Number.parseInt(front.charAt(at), 36) * weight, 0)
  const rest = 11 - (sum % 11)
  if (rest === 10) return "X"
  return rest === 11 ? "0" : String(rest)
}

/** A code as it is compared: without white space, in capitals and of half width. */
export function plainCreditCode(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toUpperCase()
}

/**
 * What is wrong with a unified social credit code (GB 32100-2015: eighteen signs, the ninth to seventeenth of which are
 * an organisation's code with a check sign of its own), or `null`. It says nothing of whether the body exists.
 */
export function creditCodeFault(code: string): CreditCodeFault | null {
  if (code.length !== 18) return "length"
  if ([...code].some((sign) => !signs.includes(sign)) || !/^.{2}\d{6}/.test(code)) return "sign"
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16)) return "organisation-check"
  return creditCodeCheck(code.slice(0, 17)) === code.charAt(17) ? null : "check"
}
