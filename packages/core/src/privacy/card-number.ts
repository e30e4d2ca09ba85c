/** What numbers of bank cards begin with (62 and 9558: UnionPay; 4, 51–55, 35: foreign schemes), with their lengths. */
const issued = /^(?:62\d{14,17}|9558\d{12,15}|4\d{15}|5[1-5]\d{14}|35\d{14})$/

/** Whether digits are the number of a bank card: a known beginning, the length, and the check digit of Luhn. */
export function isCardNumber(digits: string): boolean {
  if (!issued.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const value = index % 2 === 0 ? digit : digit * 2
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
