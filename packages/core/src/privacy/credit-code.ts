/** GB 32100-2015: digits and capitals without I, O, S, V and Z. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

/** Whether 18 signs are a 统一社会信用代码 with a right check sign. Some are all digits and look like a person's number. */
export function isCreditCode(signs: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(signs)) return false
  let weight = 1
  let sum = 0
  for (const sign of signs.slice(0, 17)) {
    sum += alphabet.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  // The outer remainder counts where the sum is a multiple of 31.
  return alphabet[(31 - (sum % 31)) % 31] === signs[17]
}
