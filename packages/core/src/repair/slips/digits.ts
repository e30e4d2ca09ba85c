/** In how many places two figures of equal length differ; infinite where their lengths differ. */
export function differing(a: number, b: number): number {
  const [left, right] = [String(a), String(b)]
  if (left.length !== right.length) return Number.POSITIVE_INFINITY
  let count = 0
  for (let at = 0; at < left.length; at++) if (left.charCodeAt(at) !== right.charCodeAt(at)) count += 1
  return count
}

/** Whether `shorter` comes out of `longer` by taking one digit away. */
export function lacksOneDigit(shorter: number, longer: number): boolean {
  const [short, long] = [String(shorter), String(longer)]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at += 1
  return short.slice(at) === long.slice(at + 1)
}

/** Whether two neighbouring digits of one figure, swapped, give the other. */
export function swapped(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)]
  if (left.length !== right.length) return false
  let at = 0
  while (at < left.length && left[at] === right[at]) at += 1
  return (
    at + 1 < left.length &&
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  )
}
