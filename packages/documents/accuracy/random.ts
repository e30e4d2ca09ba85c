/** A whole number below another. */
export type Random = (below: number) => number

/** A small generator of our own, so that a run, and any one damaged file of it, can be had again from its seed. */
export function generator(seed: number): Random {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
