import type { Check, FailureCode, Reading } from "@gouji/core"
import { createSignal } from "solid-js"
import { type Explanations, reportKey, withExplanation } from "./explanations.ts"
import type { Checker } from "./start-checker.ts"
import { type Beside, type NamedFile, nothingBeside } from "./what-to-check.ts"

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

/** Failures of what stands beside the report, and not of the report. */
const ofOthers: ReadonlySet<FailureCode> = new Set(["last-year-unreadable", "member-unreadable"])

/** For each document that is read. */
const timeLimit = 20_000

/** Checks one file at a time in a worker, which is stopped where it takes too long or is no longer wanted. */
export function createChecking(start: () => Checker, today: () => string) {
  const [current, setCurrent] = createSignal<Checking>({ state: "idle" })
  const [beside, setBeside] = createSignal<Beside>(nothingBeside)
  const [explanations, setExplanations] = createSignal<Explanations | null>(null)
  let asked: NamedFile | undefined
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
    asked = { file, name }
    setCurrent({ state: "working", name })
    const { lastYear, members } = beside()
    const documents = 1 + (lastYear === null ? 0 : 1) + members.length
    timer = setTimeout(() => {
      abandon()
      setCurrent({ state: "failed", name, code: "too-complex", detail: {} })
      prepare()
    }, timeLimit * documents)
    const outcome = await prepare()
      .check(file, name, today(), beside())
      .catch(() => ({ ok: false, code: "internal", detail: {} }) as const)
    if (own !== run) return
    clearTimeout(timer)
    if (outcome.ok) {
      const of = reportKey(outcome.reading.report, file)
      if (explanations()?.of !== of) setExplanations({ of, stated: [] })
    }
    setCurrent(
      outcome.ok
        ? { state: "done", name, file, reading: outcome.reading, check: outcome.check }
        : { state: "failed", name, code: outcome.code, detail: outcome.detail },
    )
  }
  const isOpen = (now: Checking) =>
    now.state === "done" || now.state === "working" || (now.state === "failed" && ofOthers.has(now.code))
  /**
   * Takes what the report is set against, or lets go of it. A report that has been checked, is being checked or could not be
   * for what stood beside it is checked again.
   */
  const setAgainst = async (change: Partial<Beside>) => {
    setBeside({ ...beside(), ...change })
    if (asked && isOpen(current())) await check(asked.file, asked.name)
  }
  const stated = () => explanations()?.stated ?? []
  /** Keeps what was typed beside a finding, or takes it back (`null`). It stays when the report is checked again. */
  const explain = (finding: string, said: { readonly reason: string; readonly by: string } | null) => {
    const now = explanations()
    if (now) setExplanations({ ...now, stated: withExplanation(now.stated, finding, said) })
  }
  const clear = () => {
    abandon()
    asked = undefined
    setBeside(nothingBeside)
    setExplanations(null)
    setCurrent({ state: "idle" })
    prepare()
  }
  return { current, beside, stated, check, setAgainst, explain, clear, prepare }
}

export type CheckingState = ReturnType<typeof createChecking>
