import { basename } from "node:path"
import { type Columns, findColumns, type LedgerMap, type LedgerRow } from "@gouji/core"
import { type NamedList, readLists } from "@gouji/documents"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { ProblemError } from "../problem.ts"
import type { TallyText } from "../texts/tally-text.ts"

/** A ledger as it was read. */
export interface Ledger {
  readonly file: string
  /** The sheet that it is in; `null`: it is no workbook. */
  readonly sheet: string | null
  readonly rows: readonly LedgerRow[]
  readonly columns: Columns
}

/**
 * The list that is the ledger: the sheet that has its columns. Throws as a problem which columns are not there, or that
 * several sheets have them: what stands in the others must not be left out unsaid.
 */
export function chooseLedger(
  words: TallyText,
  lists: readonly NamedList[],
  map: LedgerMap,
  wanted: string | undefined,
): Omit<Ledger, "file"> {
  const candidates = lists.map((list) => ({ ...list, columns: findColumns(list.rows, map.columns) }))
  const names = (some: typeof candidates) => some.map(({ sheet }) => sheet ?? "")
  const refuse = (code: string, title: string, detail: string) => new ProblemError({ code, title, detail })
  const named = wanted === undefined ? candidates : candidates.filter(({ sheet }) => sheet === wanted)
  if (named.length === 0 && wanted !== undefined)
    throw refuse("ledger-sheet-missing", words.noSuchSheet(wanted, names(candidates)), words.sheetTodo)
  const ledgers = named.filter(({ columns }) => columns.missing.length === 0)
  if (ledgers.length > 1) throw refuse("ledger-sheets-several", words.severalSheets(names(ledgers)), words.sheetTodo)
  const [ledger] = ledgers
  if (ledger !== undefined) return ledger
  const { missing, unread } = named[0]?.columns ?? findColumns([], map.columns)
  throw refuse("ledger-columns-missing", words.columnsMissing(missing.map(words.fieldName)), words.columnsTodo(unread))
}

/** Reads a ledger. Throws what reading a list and `chooseLedger` throw. */
export async function readLedger(
  context: Context,
  file: string,
  map: LedgerMap,
  wanted: string | undefined,
): Promise<Ledger> {
  const { maxDocumentBytes } = await context.ports.documents()
  const lists = await readLists(await readFile(file, maxDocumentBytes), basename(file))
  return { file, ...chooseLedger(context.texts.tally, lists, map, wanted) }
}
