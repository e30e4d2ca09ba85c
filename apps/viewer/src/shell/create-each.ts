import { createComputed, createSignal, getListener, type Signal, untrack } from "solid-js"

/**
 * Hands out a whole by its parts: who asks about a part hears of a change of the whole only where that part changed.
 * `same` tells whether two values of a part are one. Asked outside of what follows it, it answers from the whole itself.
 */
export function createEach<T>(
  whole: () => (part: string) => T,
  same: (a: T, b: T) => boolean = Object.is,
): (part: string) => T {
  const followed = new Map<string, Signal<T>>()
  createComputed(() => {
    const now = whole()
    for (const [part, [, set]] of followed) set(() => now(part))
  })
  return (part) => {
    if (!getListener()) return untrack(whole)(part)
    let signal = followed.get(part)
    if (!signal) {
      signal = createSignal(untrack(whole)(part), { equals: same })
      followed.set(part, signal)
    }
    return signal[0]()
  }
}
