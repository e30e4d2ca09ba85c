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

/** No cell and no line is never used. */
const least = 0.02

/** How likely a count is where `usual` is usual, spread wider than chance alone would (negative binomial, 3). */
export function cellLikelihood(count: number, usual: number): number {
  const mean = Math.max(least, usual)
  return (
    naturalLog(((count + 1) * (count + 2)) / 2) + 3 * naturalLog(3 / (3 + mean)) + count * naturalLog(mean / (3 + mean))
  )
}

/** The same for the size of a whole line, of which little more than its order of magnitude is known (geometric). */
export function lineLikelihood(count: number, usual: number): number {
  const mean = Math.max(least, usual)
  return count * naturalLog(mean / (1 + mean)) - naturalLog(1 + mean)
}
