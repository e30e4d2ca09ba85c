import { createSignal } from "solid-js"
import type { Outcome } from "../check/run-check.ts"
import type { FullDraft } from "../data/desk-responses.ts"
import type { Problem } from "../data/fetch-json.ts"
import type { Candidate, IntakeItem, IntakeState, Settled } from "./intake-item.ts"

export interface Sought {
  /** The one agency that has the very name in that year. */
  readonly certain: Candidate | null
  readonly candidates: readonly Candidate[]
}

/** All that handing in needs from outside. What fails is thrown as a `Problem` of the server's. */
export interface IntakePorts {
  /** Reads a file here; nothing of it leaves the browser. */
  readonly read: (file: File) => Promise<Outcome>
  readonly match: (name: string, year: number | null) => Promise<Sought>
  /** A draft for that agency and year that is not done yet. */
  readonly underWay: (agencyId: string, year: number) => Promise<string | null>
  readonly make: (file: File, agencyId: string, year: number) => Promise<FullDraft>
  readonly submit: (draft: string) => Promise<void>
  readonly problemOf: (error: unknown) => Problem
  /** The one agency of a clerk; `null`: whose it is, the document says. Asked when there is a file, and never while a page is rendered. */
  readonly own: () => Promise<Candidate | null>
}

const nothing: Settled = { agency: null, year: null, another: false }

/** What is known of a file beside what is shown of it. */
interface Kept {
  readonly file: File
  readonly settled: Settled
  readonly read: { readonly printed: string | null; readonly year: number | null } | null
}

/**
 * Takes many files, one after the other: each is read here, and sent once agency and year are certain. Whatever is not is
 * asked for and keeps no other file waiting.
 */
export function createIntake(ports: IntakePorts) {
  const [items, setItems] = createSignal<readonly IntakeItem[]>([])
  const [running, setRunning] = createSignal(false)
  const kept = new Map<number, Kept>()
  let queue: number[] = []
  let stopped = false

  const show = (key: number, state: IntakeState) =>
    setItems(items().map((item) => (item.key === key ? { ...item, state } : item)))
  const keep = (key: number, change: Partial<Kept>): Kept => {
    const changed = { ...(kept.get(key) as Kept), ...change }
    kept.set(key, changed)
    return changed
  }

  async function readOnce(key: number, { file, read }: Kept): Promise<Kept["read"] | IntakeState> {
    if (read !== null) return read
    show(key, { kind: "reading" })
    const outcome = await ports.read(file)
    if (!outcome.ok) return { kind: "unreadable", code: outcome.code, detail: outcome.detail }
    const { agency, year } = outcome.reading.report
    return { printed: agency.name, year }
  }

  /** The agency, or the question whose report it is. */
  async function agencyOf(settled: Settled, printed: string | null, year: number | null) {
    if (settled.agency !== null) return settled.agency
    const own = await ports.own()
    if (printed === null) return own ?? ({ kind: "ask-agency", printed, candidates: [] } as const)
    const { certain, candidates } = await ports.match(printed, year)
    if (own === null) return certain ?? ({ kind: "ask-agency", printed, candidates } as const)
    const isOwn = certain === null ? printed === own.name : certain.id === own.id
    return isOwn ? own : ({ kind: "ask-agency", printed, candidates: [own] } as const)
  }

  async function outcomeOf(key: number): Promise<IntakeState> {
    const before = kept.get(key) as Kept
    const read = await readOnce(key, before)
    if (read === null || "kind" in read) return read ?? { kind: "waiting" }
    const { settled, file } = keep(key, { read })
    const year = settled.year ?? read.year
    const agency = await agencyOf(settled, read.printed, year)
    if ("kind" in agency) return agency
    keep(key, { settled: { ...settled, agency } })
    if (year === null) return { kind: "ask-year" }
    if (!settled.another) {
      const draft = await ports.underWay(agency.id, year)
      if (draft !== null) return { kind: "exists", draft, agency: agency.name, year }
    }
    show(key, { kind: "sending" })
    const made = await ports.make(file, agency.id, year)
    const errors = made.check?.findings.filter(({ severity }) => severity === "error").length ?? 0
    const verdict = made.verdict ?? "inconclusive"
    return { kind: "made", draft: made.id, agency: made.agency.name, year, verdict, errors, submission: "none" }
  }

  async function run(): Promise<void> {
    if (running()) return
    stopped = false
    setRunning(true)
    while (!stopped) {
      const key = queue.shift()
      if (key === undefined) break
      show(key, await outcomeOf(key).catch((error) => ({ kind: "refused", problem: ports.problemOf(error) }) as const))
    }
    setRunning(false)
  }

  const add = (files: readonly File[]) => {
    const first = items().length
    const added = files.map((file, at) => ({ key: first + at, name: file.name, state: { kind: "waiting" } as const }))
    for (const [at, file] of files.entries()) kept.set(first + at, { file, settled: nothing, read: null })
    setItems([...items(), ...added])
    queue.push(...added.map(({ key }) => key))
    return run()
  }
  /** What somebody has said of a file: it goes on from there. */
  const settle = (key: number, said: Partial<Settled>) => {
    const { settled } = kept.get(key) as Kept
    keep(key, { settled: { ...settled, ...said } })
    show(key, { kind: "waiting" })
    queue = [key, ...queue]
    return run()
  }
  const leave = (key: number) => show(key, { kind: "left" })
  /** Ends with the file at hand; `run` goes on. */
  const stop = () => {
    stopped = true
  }
  const passing = () =>
    items().filter(({ state }) => state.kind === "made" && state.verdict === "pass" && state.submission === "none")
  const submitPassing = async () => {
    if (running()) return
    setRunning(true)
    for (const { key, state } of passing()) {
      if (state.kind !== "made") continue
      const submission = await ports.submit(state.draft).then(
        () => "done" as const,
        () => "refused" as const,
      )
      show(key, { ...state, submission })
    }
    setRunning(false)
    // What somebody settled meanwhile.
    await run()
  }
  return { items, running, add, settle, leave, stop, run, passing, submitPassing }
}

export type Intake = ReturnType<typeof createIntake>
