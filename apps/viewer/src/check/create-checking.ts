import type { FailureCode, StatedExplanation } from "@gouji/core"
import type { Block } from "@gouji/documents"
import { createSignal } from "solid-js"
import type { Shown } from "../document/beside-document.tsx"
import { changeFigures, type FigureChange, type Wish, withChanges } from "./change-figures.ts"
import { createRunner, type Ran } from "./create-runner.ts"
import { type Done, type Entry, isDone, type NotDone, type Standing } from "./entry.ts"
import { reportKey, withExplanation } from "./explanations.ts"
import { lastYearAmong } from "./kin.ts"
import type { Outcome } from "./run-check.ts"
import type { Checker } from "./start-checker.ts"
import { type Beside, type NamedFile, nothingBeside } from "./what-to-check.ts"

/** Failures of what stands beside the report, and not of the report. */
const ofOthers: ReadonlySet<FailureCode> = new Set(["last-year-unreadable", "member-unreadable"])

/** For each document that is read. */
const timeLimit = 20_000

const changedAt = ({ file }: NamedFile) => (file instanceof File ? file.lastModified : 0)

/** The files that somebody wants checked, each with what came of it, and the one that is looked at. */
export function createChecking(start: () => Checker, today: () => string) {
  const runner = createRunner(start)
  const [entries, setEntries] = createSignal<readonly Entry[]>([])
  const [openedId, setOpenedId] = createSignal<number | null>(null)
  const [pending, setPending] = createSignal<Beside>(nothingBeside)
  const [explanations, setExplanations] = createSignal<ReadonlyMap<string | Blob, readonly StatedExplanation[]>>(
    new Map(),
  )
  const [shown, setShown] = createSignal<Shown>("form")
  let last = 0

  const find = (id: number) => entries().find((entry) => entry.id === id)
  const change = (id: number, to: Partial<Entry>) =>
    setEntries((all) => all.map((entry) => (entry.id === id ? { ...entry, ...to } : entry)))
  const stand = (id: number, standing: Standing) => change(id, { standing })
  const opened = () => entries().find(({ id }) => id === openedId()) ?? null
  const limitOf = ({ lastYear, members }: Beside) => timeLimit * (1 + (lastYear === null ? 0 : 1) + members.length)

  const failureOf = (ran: Ran<Outcome>): NotDone | null => {
    if (ran.ended === "done") {
      return ran.value.ok ? null : { state: "failed", code: ran.value.code, detail: ran.value.detail }
    }
    return { state: "failed", code: ran.ended === "too-long" ? "too-complex" : "internal", detail: {} }
  }
  /** Checks what was read, changed as it is to be changed, and against last year's report where that is here too. */
  const finish = async (id: number, done: Done): Promise<void> => {
    const own = find(id)
    if (!own) return
    const { against, original } = done
    const found = own.beside.lastYear === null ? lastYearAmong(entries(), original.reading.report) : null
    const lastYear = found ? found.standing.original.reading.report : against.lastYear
    const again = (changes: readonly FigureChange[]) =>
      runner.run(
        id,
        (checker) => checker.again(changeFigures(original.reading, changes), today(), { ...against, lastYear }),
        { limit: timeLimit, urgent: openedId() === id },
      )
    let base: Done = { ...done, lastYearFrom: found?.id ?? null }
    if (found && found.id !== done.lastYearFrom) {
      const ran = await again([])
      if (ran.ended === "dropped") return
      const failed = failureOf(ran)
      if (failed || ran.ended !== "done" || !ran.value.ok) return void stand(id, failed as NotDone)
      const checked = { reading: original.reading, check: ran.value.check }
      base = { ...base, ...checked, original: checked, against: ran.value.against }
    }
    if (done.changes.length === 0) return void stand(id, base)
    const ran = await again(done.changes)
    if (ran.ended === "dropped") return
    const failed = failureOf(ran)
    if (failed || ran.ended !== "done" || !ran.value.ok) return void stand(id, failed as NotDone)
    stand(id, { ...base, reading: ran.value.reading, check: ran.value.check })
  }
  const read = async (id: number, inheritedFrom: Entry | null = null): Promise<void> => {
    const entry = find(id)
    if (!entry) return
    const changes = isDone(entry) ? entry.standing.changes : []
    stand(id, { state: "waiting" })
    const ran = await runner.run(
      id,
      (checker) => {
        stand(id, { state: "working" })
        return checker.check(entry.file, entry.name, today(), entry.beside)
      },
      { limit: limitOf(entry.beside), urgent: openedId() === id },
    )
    if (ran.ended === "dropped") return
    const failed = failureOf(ran)
    if (failed || ran.ended !== "done" || !ran.value.ok) return void stand(id, failed as NotDone)
    const { reading, check, against } = ran.value
    const isOther =
      inheritedFrom !== null &&
      isDone(inheritedFrom) &&
      reportKey(reading.report, entry.file) !==
        reportKey(inheritedFrom.standing.original.reading.report, inheritedFrom.file)
    // What stood beside one report says nothing of another.
    if (isOther && entry.beside !== nothingBeside) {
      change(id, { beside: nothingBeside })
      return read(id)
    }
    const original = { reading, check }
    await finish(id, { state: "done", ...original, original, changes, against, lastYearFrom: null })
  }
  /** Last year's report may have come behind this year's. */
  const settle = async () => {
    for (const entry of entries()) {
      if (!isDone(entry) || entry.beside.lastYear !== null) continue
      const found = lastYearAmong(entries(), entry.standing.original.reading.report)
      if (found && found.id !== entry.standing.lastYearFrom) await finish(entry.id, entry.standing)
    }
  }
  /**
   * Takes files to be checked. A single one is opened, and set against what stands beside the one that is open; of many
   * the newer version comes behind the older, and what was chosen to stand beside a report is one of them.
   */
  const take = async (files: readonly (NamedFile & { readonly path?: string })[]): Promise<void> => {
    const now = opened()
    const isSingle = files.length === 1
    const { lastYear, members } = pending()
    const joined = isSingle ? files : [...(lastYear === null ? [] : [lastYear]), ...members, ...files]
    const beside = isSingle ? (now?.beside ?? pending()) : nothingBeside
    const added = [...joined]
      .sort((a, b) => changedAt(a) - changedAt(b))
      .map((named): Entry => {
        last += 1
        const { file, name } = named
        const path = "path" in named && named.path ? named.path : name
        return { id: last, file, name, path, beside, standing: { state: "waiting" } }
      })
    setEntries((all) => [...all, ...added])
    setPending(nothingBeside)
    setOpenedId(isSingle ? (added[0]?.id ?? null) : null)
    await Promise.all(added.map(({ id }) => read(id, isSingle ? now : null)))
    await settle()
  }
  const isToBeCheckedAgain = ({ state, ...standing }: Standing) =>
    state !== "failed" || ofOthers.has((standing as NotDone).code)
  /**
   * Takes what the report is set against, or lets go of it. A report that has been checked, is being checked or could not be
   * for what stood beside it is checked again.
   */
  const setAgainst = async (set: Partial<Beside>): Promise<void> => {
    const now = opened()
    if (!now) return void setPending({ ...pending(), ...set })
    runner.drop(now.id)
    change(now.id, { beside: { ...now.beside, ...set } })
    if (isToBeCheckedAgain(now.standing)) await read(now.id)
  }
  /** Changes figures of the open report, and checks it again. */
  const changeCells = async (wishes: readonly Wish[]): Promise<void> => {
    const now = opened()
    if (!now || !isDone(now)) return
    const changes = withChanges(now.standing.original.reading, now.standing.changes, wishes)
    await rewrite(now.id, now.standing, changes)
  }
  const rewrite = async (id: number, done: Done, changes: readonly FigureChange[]) => {
    runner.drop(id)
    // What was read is there: nothing is asked of anybody to go back to it.
    if (changes.length === 0) return void stand(id, { ...done, ...done.original, changes })
    stand(id, { ...done, changes })
    await finish(id, { ...done, changes })
  }
  /** Takes back the change of a cell, or all changes. */
  const undo = async (cell?: string): Promise<void> => {
    const now = opened()
    if (!now || !isDone(now)) return
    const { changes } = now.standing
    await rewrite(now.id, now.standing, cell === undefined ? [] : changes.filter((one) => one.cell !== cell))
  }
  const keyOf = (entry: Entry | null) =>
    entry && isDone(entry) ? reportKey(entry.standing.original.reading.report, entry.file) : null
  const statedFor = (entry: Entry | null) => {
    const key = keyOf(entry)
    return (key === null ? undefined : explanations().get(key)) ?? []
  }
  /** Keeps what was typed beside a finding, or takes it back (`null`). It stays when the report is checked again. */
  const explain = (finding: string, said: { readonly reason: string; readonly by: string } | null) => {
    const key = keyOf(opened())
    if (key === null) return
    setExplanations((all) => new Map(all).set(key, withExplanation(all.get(key) ?? [], finding, said)))
  }
  /** The open document as it came; `null` where it cannot be given. */
  const blocks = async (entry: Entry): Promise<readonly Block[] | null> => {
    const ran = await runner.run(entry.id, (checker) => checker.blocks(entry.file, entry.name), {
      limit: timeLimit,
      urgent: true,
    })
    return ran.ended === "done" ? ran.value : null
  }
  /** What the report was set against, as files, also where the page found it by itself. */
  const besideOf = (entry: Entry): Beside => {
    const found = isDone(entry) ? entries().find(({ id }) => id === entry.standing.lastYearFrom) : undefined
    return found ? { ...entry.beside, lastYear: found } : entry.beside
  }
  const remove = (id: number) => {
    if (openedId() === id) setOpenedId(null)
    setEntries((all) => all.filter((entry) => entry.id !== id))
    runner.drop(id)
  }
  const clear = () => {
    setEntries([])
    setOpenedId(null)
    setPending(nothingBeside)
    setExplanations(new Map())
    runner.drop()
    runner.prepare()
  }
  return {
    entries,
    opened,
    /** What is shown of every report, until something else is chosen. */
    shown,
    setShown: (to: Shown) => void setShown(to),
    /** The files alone, without any of them open. */
    leave: () => setOpenedId(null),
    open: (id: number) => setOpenedId(id),
    beside: () => opened()?.beside ?? pending(),
    stated: () => statedFor(opened()),
    statedFor,
    besideOf,
    take,
    setAgainst,
    changeCells,
    undo,
    explain,
    blocks,
    remove,
    clear,
    prepare: runner.prepare,
  }
}

export type CheckingState = ReturnType<typeof createChecking>
