/** What a way to cut a row adds to each of some sums; a sum holds where all that is added to it comes to zero. */
export type Added = readonly number[]

/** So many partial sums are followed at most; beyond, nothing is decided. */
const mostStates = 10_000
const mostSteps = 100_000

interface State {
  readonly sums: Added
  isAlive: boolean
}

const keyOf = (sums: Added) => sums.join(",")
const plus = (a: Added, b: Added): number[] => a.map((value, index) => value + (b[index] ?? 0))
/** Rows that only take away come first: behind them a sum that is above zero can never come down to it again. */
const isTaking = (ways: readonly Added[]) => ways.every((way) => way.every((value) => value <= 0))

/**
 * Of each row the ways that stand in some choice of one way for each row under which all sums hold together, given what the
 * sums come to without these rows. Null where there are too many to tell; empty lists where there is no such choice.
 */
export function waysTogether(rows: readonly (readonly Added[])[], start: Added): (readonly Added[])[] | null {
  const order = rows.map((_, index) => index)
  order.sort((a, b) => Number(isTaking(rows[b] ?? [])) - Number(isTaking(rows[a] ?? [])))
  const taking = order.filter((index) => isTaking(rows[index] ?? [])).length
  const isAdding = order.slice(taking).every((index) => rows[index]?.every((way) => way.every((value) => value >= 0)))
  let steps = 0
  const levels = [new Map<string, State>([[keyOf(start), { sums: start, isAlive: false }]])]
  for (const [depth, index] of order.entries()) {
    const next = new Map<string, State>()
    for (const { sums } of levels[depth]?.values() ?? []) {
      for (const way of rows[index] ?? []) {
        steps += 1
        const made = plus(sums, way)
        if (isAdding && depth + 1 >= taking && made.some((value) => value > 0)) continue
        const key = keyOf(made)
        if (!next.has(key)) next.set(key, { sums: made, isAlive: false })
      }
      if (next.size > mostStates || steps > mostSteps) return null
    }
    levels.push(next)
  }
  const goal = levels.at(-1)?.get(keyOf(start.map(() => 0)))
  if (goal) goal.isAlive = true
  const left = rows.map((): Added[] => [])
  for (let depth = order.length - 1; depth >= 0; depth -= 1) {
    const index = order[depth] ?? 0
    left[index] = (rows[index] ?? []).filter((way) => {
      let isUsed = false
      for (const state of levels[depth]?.values() ?? []) {
        if (!levels[depth + 1]?.get(keyOf(plus(state.sums, way)))?.isAlive) continue
        state.isAlive = true
        isUsed = true
      }
      return isUsed
    })
  }
  return left
}
