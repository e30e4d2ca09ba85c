import type { ComparedSection } from "./comparison.ts"

type Paragraphs = ComparedSection["paragraphs"]

/** How many equal items two lists share in order, from each pair of positions on. */
function longestShared(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const shared = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
      ;(lengths[i] as number[])[j] = shared
    }
  }
  return lengths
}

/** Of texts longer than any report the product would fill the memory. */
const mostPairs = 4_000_000

/**
 * Two texts as one, with as many paragraphs in both as can be without changing the order. Of texts with thousands of
 * paragraphs each, only those at the equal beginning are found.
 */
export function alignEqual(before: readonly string[], after: readonly string[]): Paragraphs {
  const whole = before.length * after.length <= mostPairs ? longestShared(before, after) : null
  const paragraphs: Paragraphs = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const [was, is] = [before[i], after[j]]
    if (was !== undefined && was === is) {
      paragraphs.push({ in: "both", text: was })
      i += 1
      j += 1
    } else if (was !== undefined && (is === undefined || (whole?.[i + 1]?.[j] ?? 0) >= (whole?.[i]?.[j + 1] ?? 0))) {
      paragraphs.push({ in: "before", text: was })
      i += 1
    } else if (is !== undefined) {
      paragraphs.push({ in: "after", text: is })
      j += 1
    }
  }
  return paragraphs
}
