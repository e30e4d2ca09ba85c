import {
  cellsOf,
  type Failure,
  type FormId,
  proposalsFor,
  type Report,
  sumsIn,
  type TableId,
  tableIds,
  tiesTo,
  type Warning,
} from "@gouji/core"
import type { Pasted } from "@gouji/documents"
import { batch, createContext, createMemo, createSelector, createSignal, useContext } from "solid-js"
import { type TableGrid, tableGrid } from "../report/table-grid.ts"
import { createCellStates } from "./create-cell-states.ts"
import { createCheckLoop } from "./create-check-loop.ts"
import { createKeeping, type DraftContent } from "./create-keeping.ts"
import type { DraftStore } from "./draft-store.ts"
import { abandon, advance, begin, redo, undo } from "./history.ts"
import { placeBlock, placeTables, rectangle } from "./paste-block.ts"
import type { SaveKind } from "./save-kinds.ts"
import { blankSheet, cellsOfSheet, type Sheet, sheetOf, underForm } from "./sheet.ts"
import { cleared, locked, unlocked, withText, withTexts, withZeros } from "./sheet-edits.ts"
import type { Filler } from "./start-filler.ts"
import { blankWords, reportOf, type Words, wordsOf } from "./words.ts"

/** What the page is handed: a worker, the drafts, and the clock. */
export interface Ports {
  readonly start: () => Filler
  readonly drafts: DraftStore
  readonly today: () => string
  readonly now: () => number
}

/** Why a file could not be opened. */
export interface Unopened extends Pick<Failure, "code" | "detail"> {
  readonly name: string
}

/** What happened, to be said once. */
export type Notice =
  | { readonly kind: "pasted"; readonly count: number; readonly outside: number; readonly unsure: number }
  | { readonly kind: "form"; readonly lost: number }
  | { readonly kind: "proposals" | "zeros"; readonly count: number }

interface NamedReport {
  readonly name: string
  readonly report: Report
}

/** A report being filled in: its sheet with undo and redo, its words, its check, its draft, last year's report. */
export function createFilling(ports: Ports) {
  const dueYear = () => Number(ports.today().slice(0, 4)) - 1
  const [history, setHistory] = createSignal(begin<Sheet>(blankSheet("2021")))
  const [words, setWords] = createSignal<Words>(blankWords(dueYear()))
  const [lastYear, setLastYear] = createSignal<NamedReport | null>(null)
  const [opened, setOpened] = createSignal<{ readonly name: string; readonly warnings: readonly Warning[] } | null>(
    null,
  )
  const [unopened, setUnopened] = createSignal<Unopened | null>(null)
  const [notice, setNotice] = createSignal<Notice | null>(null)

  const sheet = createMemo(() => history().present)
  const forms = createMemo(() => sheet().forms)
  const sums = createMemo(() => sumsIn(forms()))
  const cells = createMemo(() => cellsOfSheet(sheet()))
  const grids = createMemo(
    () => Object.fromEntries(tableIds.map((table) => [table, tableGrid(forms()[table], table)])) as Grids,
  )
  const report = createMemo(() => reportOf(sheet(), words(), cells()))
  const before = createMemo(() => lastYear()?.report ?? null)
  const proposals = createMemo(() => proposalsFor(report(), before()))
  /** Whether last year's figures are of use; `null`: there are none. */
  const ties = createMemo(() => {
    const last = before()
    return last && tiesTo(last, report())
  })

  const stateOf = createCellStates({ sheet, sums, cells, proposals, before })

  let filler: Filler | undefined
  const get = () => {
    filler ??= ports.start()
    return filler
  }
  const restart = () => {
    filler?.stop()
    filler = undefined
  }
  const loop = createCheckLoop(report, before, { get, restart }, ports.today)
  const content = createMemo<DraftContent>(() => ({ sheet: sheet(), words: words(), lastYear: lastYear() }))
  const keeping = createKeeping(content, ports.drafts, ports.now)

  const change = (next: Sheet, step: string | null = null) => setHistory((now) => advance(now, next, step))
  const show = (now: DraftContent, from: { name: string; warnings: readonly Warning[] } | null = null) => {
    batch(() => {
      setHistory(begin<Sheet>(now.sheet))
      setWords(now.words)
      setLastYear(now.lastYear)
      setOpened(from)
      setUnopened(null)
      setNotice(null)
    })
  }

  const edits = {
    type: (cell: string, text: string, step: string) => change(withText(sheet(), cell, text), step),
    abandon: (step: string) => setHistory((now) => abandon(now, step)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    unlock: (cell: string) => change(unlocked(sheet(), cell)),
    lock: (cell: string) => change(locked(sheet(), cell)),
    clear: (list: readonly string[]) => change(cleared(sheet(), list, sums())),
    zeros: (table: TableId) => {
      const count = cellsOf(forms()[table], table).filter(({ id }) => sheet().figures[id] === null).length
      change(withZeros(sheet(), table))
      setNotice({ kind: "zeros", count })
    },
    accept: (list: readonly string[]) => {
      const taken = list.flatMap((cell) => proposals().get(cell) ?? [])
      change(withTexts(sheet(), new Map(taken.map(({ cell, figure }) => [cell, String(figure)]))))
      if (list.length > 1) setNotice({ kind: "proposals", count: taken.length })
    },
    useForm: (form: FormId) => {
      const next = underForm(sheet(), form)
      change(next.sheet)
      setNotice({ kind: "form", lost: next.lost })
    },
    write: (change: Partial<Words>) => setWords((now) => ({ ...now, ...change })),
    /** Puts a block down from a cell on, or a table of the form by its labels. */
    paste: async (table: TableId, cell: string, pasted: Pasted) => {
      const read = await get().paste(pasted)
      const isBlock = read.kind === "block"
      const { texts, outside } = isBlock
        ? placeBlock(grids()[table], cell, read.rows)
        : { texts: placeTables(sheet(), read.report), outside: 0 }
      if (texts.size + outside === 0) return
      change(withTexts(sheet(), texts))
      setNotice({ kind: "pasted", count: texts.size, outside, unsure: isBlock ? 0 : read.warnings })
    },
  }

  const open = async (file: Blob, name: string) => {
    const outcome = await get()
      .open(file, name)
      .catch(() => ({ ok: false, code: "internal", detail: {} }) as const)
    if (!outcome.ok) {
      setUnopened({ name, code: outcome.code, detail: outcome.detail })
      return null
    }
    setUnopened(null)
    return outcome.reading
  }
  const files = {
    /** Goes on from a document: what is under way is kept as a draft of its own. */
    open: async (file: Blob, name: string) => {
      const reading = await open(file, name)
      if (!reading) return
      await keeping.flush()
      const { report, warnings } = reading
      show({ sheet: sheetOf(report), words: wordsOf(report), lastYear: null }, { name, warnings })
      keeping.follow(null, null)
    },
    openLastYear: async (file: Blob, name: string) => {
      const reading = await open(file, name)
      if (!reading) return
      const last = reading.report
      setLastYear({ name, report: last })
      // Who the report is by, and for which year, follows from last year's where nothing else was said.
      setWords((now) => ({
        ...now,
        agency: now.agency || (last.agency.name ?? ""),
        agencyId: now.agency ? now.agencyId : last.agency.id,
        scope: now.scope ?? last.scope,
      }))
    },
    letLastYearGo: () => setLastYear(null),
    write: (kind: SaveKind) => get().write(report(), kind),
  }
  const drafts = {
    /** Goes on with a draft that was kept. */
    resume: async (id: string) => {
      const draft = await keeping.find(id)
      if (!draft) return
      await keeping.flush()
      show(draft)
      keeping.follow(draft, content())
    },
    begin: async () => {
      await keeping.flush()
      show({ sheet: blankSheet("2021"), words: blankWords(dueYear()), lastYear: null })
      keeping.follow(null, content())
    },
    drop: async (id: string) => {
      const isShown = id === keeping.current()
      if (isShown) {
        show({ sheet: blankSheet("2021"), words: blankWords(dueYear()), lastYear: null })
        keeping.follow(null, content())
      }
      await keeping.drop(id)
    },
  }
  const [range, setRange] = createSignal<{ table: TableId; from: string; to: string } | null>(null)
  const block = createMemo(() => {
    const now = range()
    return now ? rectangle(grids()[now.table], now.from, now.to) : []
  })
  const inBlock = createMemo<ReadonlySet<string>>(() => new Set(block().flat()))
  const isInBlock = createSelector<ReadonlySet<string>, string>(inBlock, (cell, cells) => cells.has(cell))
  const [current, setCurrent] = createSignal<string | null>(null)

  return {
    sheet,
    forms,
    sums,
    cells,
    grids,
    report,
    words,
    lastYear,
    before,
    ties,
    proposals,
    opened,
    unopened,
    notice,
    setNotice,
    stateOf,
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    ...loop,
    keeping,
    edits,
    files,
    drafts,
    range,
    setRange,
    block,
    isInBlock,
    current,
    setCurrent,
    prepare: get,
    stop: restart,
  }
}

type Grids = Readonly<Record<TableId, TableGrid>>
export type Filling = ReturnType<typeof createFilling>

export const FillingContext = createContext<Filling>()

/** The report that the page around is filling in. */
export function useFilling(): Filling {
  const filling = useContext(FillingContext)
  if (!filling) throw new Error("nothing is being filled in around")
  return filling
}
