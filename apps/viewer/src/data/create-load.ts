import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"
import { type Problem, Refusal, unreachable } from "./fetch-json.ts"

/** What there is of something that comes over the network. */
export type Load<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: Problem }

/**
 * Loads by a key, and again whenever the key changes; a late answer to an old key is dropped. What the page was
 * served with is taken as it is, so that nothing is fetched twice.
 */
export function createLoad<T>(
  key: Accessor<string>,
  load: (key: string, signal: AbortSignal) => Promise<T>,
  served: (key: string) => T | undefined = () => undefined,
): { readonly current: Accessor<Load<T>>; readonly again: () => void } {
  const start = (at: string): Load<T> => {
    const value = served(at)
    return value === undefined ? { state: "loading" } : { state: "ready", value }
  }
  const [current, setCurrent] = createSignal<Load<T>>(start(key()))
  const [attempt, setAttempt] = createSignal(0)

  createEffect(
    on([key, attempt], ([at, tries]) => {
      const first = tries === 0 ? start(at) : ({ state: "loading" } as const)
      setCurrent(first)
      if (first.state === "ready") return
      const abort = new AbortController()
      onCleanup(() => abort.abort())
      load(at, abort.signal)
        .then((value): Load<T> => ({ state: "ready", value }))
        .catch(
          (error): Load<T> => ({
            state: "failed",
            problem: error instanceof Refusal ? error.problem : unreachable,
          }),
        )
        .then((next) => {
          if (!abort.signal.aborted) setCurrent(next)
        })
    }),
  )
  return { current, again: () => setAttempt((tries) => tries + 1) }
}
