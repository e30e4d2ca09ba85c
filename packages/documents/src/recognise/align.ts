/** One observed item taken for one expected item. */
export interface Match {
  readonly observed: number
  readonly expected: number
  readonly score: number
}

/**
 * The alignment of two sequences with the highest total score in which both keep their order. `score(o, e)` is null
 * where the two cannot be the same. Of equally good alignments it takes the one that matches earlier items, so the
 * outcome never depends on anything but the document.
 */
export function align(
  observed: number,
  expected: number,
  score: (observed: number, expected: number) => number | null,
): Match[] {
  const width = expected + 1
  const best = new Float64Array((observed + 1) * width)
  const scores = new Float64Array(observed * expected).fill(-1)
  for (let o = observed - 1; o >= 0; o -= 1) {
    for (let e = expected - 1; e >= 0; e -= 1) {
      const value = score(o, e) ?? -1
      scores[o * expected + e] = value
      const skip = Math.max(best[(o + 1) * width + e] ?? 0, best[o * width + e + 1] ?? 0)
      const take = value < 0 ? -1 : value + (best[(o + 1) * width + e + 1] ?? 0)
      best[o * width + e] = Math.max(skip, take)
    }
  }
  const matches: Match[] = []
  let [o, e] = [0, 0]
  while (o < observed && e < expected) {
    const here = best[o * width + e] ?? 0
    const value = scores[o * expected + e] ?? -1
    if (value >= 0 && Math.abs(here - (value + (best[(o + 1) * width + e + 1] ?? 0))) < 1e-9) {
      matches.push({ observed: o, expected: e, score: value })
      o += 1
      e += 1
    } else if (Math.abs(here - (best[o * width + e + 1] ?? 0)) < 1e-9) e += 1
    else o += 1
  }
  return matches
}
