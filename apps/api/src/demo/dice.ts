/** Chance that falls the same way each time: the demo archive is the same on every machine. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  /** `count` things handed out to the takers one by one; the first takes most, the others less and less evenly. */
  readonly deal: <T>(count: number, takers: readonly T[]) => Map<T, number>
}

/** FNV-1a: a number from a text. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** Mulberry32: numbers from 0 up to 1, good enough for figures that mean nothing. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What the first taker is dealt, against at most about 1 for each other. */
const firstShare = 5
const leastShare = 0.05

/** The share that a point falls into when the shares lie side by side. */
function indexAt(shares: readonly number[], point: number): number {
  let end = 0
  for (const [index, share] of shares.entries()) {
    end += share
    if (point < end) return index
  }
  return 0
}

/** Dice that fall by a text. */
export function createDice(seed: string): Dice {
  const next = numbersFrom(seedOf(seed))
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    deal: (count, takers) => {
      // The cube makes most shares small: in real tables most rows are nearly empty.
      const shares = takers.map((_, index) => (index === 0 ? firstShare : leastShare + next() ** 3))
      const all = shares.reduce((sum, share) => sum + share, 0)
      const dealt = new Map(takers.map((taker) => [taker, 0]))
      for (let item = 0; item < count; item += 1) {
        const taker = takers[indexAt(shares, next() * all)]
        if (taker !== undefined) dealt.set(taker, (dealt.get(taker) ?? 0) + 1)
      }
      return dealt
    },
  }
}
