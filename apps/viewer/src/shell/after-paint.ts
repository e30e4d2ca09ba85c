import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from "solid-js"

/**
 * Runs what takes long once what has been drawn so far is on the screen, so that a key or click is answered at once. What
 * is handed in first runs first.
 */
export function afterPaint(run: () => void): void {
  // The frame is painted when its callbacks have run; a task of its own comes behind that.
  requestAnimationFrame(() => setTimeout(run))
}

/** What has been drawn so far is on the screen. */
export const painted = (): Promise<void> => new Promise(afterPaint)

/** Follows a value, each time once the screen shows what else follows it; `rest`, which draws nothing, at once. */
export function createAfterPaint<T>(source: Accessor<T>, rest: T): Accessor<T> {
  const [value, setValue] = createSignal(untrack(source))
  createEffect(on(source, () => afterPaint(() => setValue(source)), { defer: true }))
  // What hangs on it must not be drawn a second time for what it shows already.
  return createMemo(() => (source() === rest ? rest : value()))
}
