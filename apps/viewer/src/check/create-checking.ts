import type { Check, FailureCode, Reading } from "@gouji/core"
import { createSignal } from "solid-js"
import type { Checker } from "./start-checker.ts"

/** Where the checking of a file stands. */
export type Checking =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly name: string }
  | {
      readonly state: "done"
      readonly name: string
      readonly file: Blob
      readonly reading: Reading
      readonly check: Check
    }
  | {
      readonly state: "failed"
      readonly name: string
      readonly code: FailureCode
      readonly detail: Readonly<Record<string, string | number>>
    }

/** A file that is to be set beside the one that is checked. */
export interface NamedFile {
  readonly file: Blob
  readonly name: string
}

const timeLimit = 20_000

/** Checks one file at a time in a worker, which is stopped where it takes too long or is no longer wanted. */
export function createChecking(start: () => Checker, today: () => string) {
  const [current, setCurrent] = createSignal<Checking>({ state: "idle" })
  const [lastYear, setLastYear] = createSignal<NamedFile | null>(null)
  let checker: Checker | undefined
  let run = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const prepare = () => {
    checker ??= start()
    return checker
  }
  const abandon = () => {
    run += 1
    clearTimeout(timer)
    if (current().state === "working") {
      checker?.stop()
      checker = undefined
    }
  }
  const check = async (file: Blob, name: string) => {
    abandon()
    const own = run
    setCurrent({ state: "working", name })
    timer = setTimeout(() => {
      abandon()
      setCurrent({ state: "failed", name, code: "too-complex", detail: {} })
      prepare()
    }, timeLimit)
    const outcome = await prepare()
      .check(file, name, today(), lastYear())
      .catch(() => ({ ok: false, code: "internal", detail: {} }) as const)
    if (own !== run) return
    clearTimeout(timer)
    setCurrent(
      outcome.ok
        ? { state: "done", name, file, reading: outcome.reading, check: outcome.check }
        : { state: "failed", name, code: outcome.code, detail: outcome.detail },
    )
  }
  /** Takes last year's report, or lets go of it; a report that has been checked is checked again. */
  const compareWith = async (file: NamedFile | null) => {
    setLastYear(file)
    const now = current()
    if (now.state === "done") await check(now.file, now.name)
  }
  const clear = () => {
    abandon()
    setLastYear(null)
    setCurrent({ state: "idle" })
    prepare()
  }
  return { current, lastYear, check, compareWith, clear, prepare }
}

export type CheckingState = ReturnType<typeof createChecking>
