import { type Accessor, createEffect, on, onCleanup } from "solid-js"

/** Does something once, as soon as what is followed has not changed for `rest` milliseconds: nobody waits for it. */
export function onceAtRest(followed: Accessor<unknown>, rest: number, act: () => void): void {
  let isDone = false
  createEffect(
    on(followed, () => {
      if (isDone) return
      const timer = setTimeout(() => {
        isDone = true
        act()
      }, rest)
      onCleanup(() => clearTimeout(timer))
    }),
  )
}
