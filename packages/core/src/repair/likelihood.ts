/** The natural logarithm out of basic arithmetic alone: the same bits in every engine, which `Math.log` does not promise. */
export function naturalLog(value: number): number {
  let [mantissa, powers] = [value, 0]
  for (; mantissa > 1.5; powers += 1) mantissa /= 2
  for (; mantissa < 0.75; powers -= 1) mantissa *= 2
  const z = (mantissa - 1) / (mantissa + 1)
  let [sum, power] = [0, z]
  for (let term = 1; term < 30; term += 2, power *= z * z) sum += power / term
  return 2 * sum + powers * Math.LN2
}

/** The logarithms of factorials that are looked up: most figures of most tables are below. */
const listed = new Float64Array(1024)
for (let count = 2; count < listed.length; count++) listed[count] = (listed[count - 1] as number) + naturalLog(count)

/** The logarithm of a factorial, by Stirling's series where it is large; of a negative number 0. */
export function logFactorial(count: number): number {
  if (count < listed.length) return count < 2 ? 0 : (listed[count] as number)
  return (count + 0.5) * naturalLog(count) - count + 0.5 * naturalLog(2 * Math.PI) + 1 / (12 * count)
}

/**
 * How likely the size of a line is where `usual` is usual, of which little more than its order of magnitude is known
 * (negative binomial, 2).
 */
export function lineLikelihood(count: number, usual: number): number {
  if (count < 0) return 0
  return naturalLog(count + 1) + 2 * naturalLog(2 / (2 + usual)) + count * naturalLog(usual / (2 + usual))
}
