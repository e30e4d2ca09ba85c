import type { Checker } from "./start-checker.ts"

/** How a task ended: with what it gave, or without. */
export type Ran<T> =
  | { readonly ended: "done"; readonly value: T }
  /** `too-long`: it was stopped. `broken`: the worker broke down. `dropped`: nobody wants it any more. */
  | { readonly ended: "too-long" | "broken" | "dropped" }

interface Task {
  /** Whose task: what can be dropped together. */
  readonly of: number
  readonly urgent: boolean
  readonly begin: (checker: Checker) => Promise<Ran<unknown>>
  readonly limit: number
  readonly end: (ran: Ran<unknown>) => void
}

/**
 * Gives tasks to one worker, one after the other, those first that somebody waits for. A worker that takes too long,
 * breaks, or works at what is no longer wanted is killed, and another one takes its place: the rest goes on.
 */
export function createRunner(start: () => Checker) {
  let checker: Checker | undefined
  let running: Task | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: Task[] = []

  const prepare = () => {
    checker ??= start()
    return checker
  }
  const end = (task: Task, ran: Ran<unknown>) => {
    if (running !== task) return
    clearTimeout(timer)
    running = null
    if (ran.ended !== "done") {
      checker?.stop()
      checker = undefined
      prepare()
    }
    task.end(ran)
    next()
  }
  const next = () => {
    if (running !== null) return
    const task = waiting.find(({ urgent }) => urgent) ?? waiting[0]
    if (!task) return
    waiting = waiting.filter((other) => other !== task)
    running = task
    timer = setTimeout(() => end(task, { ended: "too-long" }), task.limit)
    void task.begin(prepare()).then((ran) => end(task, ran))
  }
  /** Runs a task. `limit` in milliseconds, from when it begins. Never rejects. */
  const run = <T>(
    of: number,
    begin: (checker: Checker) => Promise<T>,
    options: { readonly limit: number; readonly urgent: boolean },
  ) =>
    new Promise<Ran<T>>((resolve) => {
      waiting.push({
        of,
        ...options,
        begin: (own) =>
          begin(own).then(
            (value) => ({ ended: "done", value }),
            () => ({ ended: "broken" }),
          ),
        end: resolve as (ran: Ran<unknown>) => void,
      })
      next()
    })
  /** Lets go of what was asked for one, or for all. */
  const drop = (of?: number) => {
    const isIts = (task: Task) => of === undefined || task.of === of
    const dropped = waiting.filter(isIts)
    waiting = waiting.filter((task) => !isIts(task))
    for (const task of dropped) task.end({ ended: "dropped" })
    if (running !== null && isIts(running)) end(running, { ended: "dropped" })
  }
  return { run, drop, prepare: () => void prepare() }
}
