import { type Reading, verdictOfFailure } from "@gouji/core"
import type { Context } from "../context.ts"
import { type Item, itemsOf } from "../input/items.ts"
import type { Documents } from "../ports.ts"
import { type ComparedPair, compared, type FailedPair } from "./compared.ts"
import { type Pair, pairReports, type ReadReport } from "./pair-reports.ts"

export type DiffItem = ComparedPair | FailedPair

interface Side {
  readonly reports: readonly ReadReport[]
  readonly failed: readonly (Item<Reading> & { readonly problem: FailedPair["error"] })[]
  /** Whether it was one document, named itself. */
  readonly isOne: boolean
}

async function readSide(context: Context, path: string, documents: Documents): Promise<Side> {
  const { readDocument, maxDocumentBytes, atOnce } = documents
  const document = (bytes: Uint8Array, name: string) => readDocument(bytes, { name })
  const reports: ReadReport[] = []
  const failed: Side["failed"][number][] = []
  let isOne = true
  for await (const item of itemsOf(context, [path], maxDocumentBytes, { document, record: null, atOnce })) {
    if (item.found) isOne = false
    if ("value" in item) reports.push({ file: item.file, reading: item.value })
    else failed.push(item)
  }
  return { reports, failed, isOne }
}

const nothing = { cells: [], unread: [], sections: [] } as const

function itemOf(context: Context, { before, after }: Pair): DiffItem {
  const [was, is] = [before[0], after[0]]
  const { agency, year } = (is ?? was)?.reading.report ?? { agency: { name: null }, year: null }
  const whose = { agency: agency.name, year, before: was?.file ?? null, after: is?.file ?? null }
  if (before.length > 1 || after.length > 1) {
    const error = { code: "several-matches", ...context.texts.batch.diff.several(agency.name ?? "") }
    return { ...whose, outcome: "failed", error }
  }
  if (!was || !is) return { ...whose, outcome: "different", ...nothing }
  return compared(was.reading, is.reading, { before: was.file, after: is.file })
}

function failedItems({ failed }: Side, side: "before" | "after"): FailedPair[] {
  return failed.map(({ file, problem }) => ({
    agency: null,
    year: null,
    before: null,
    after: null,
    [side]: file,
    outcome: verdictOfFailure(problem.code) ?? "failed",
    error: problem,
  }))
}

/** Two documents, or all of two folders or ZIPs by agency and year, compared; and whether it was two documents. */
export async function pairsOf(
  context: Context,
  { before, after }: { readonly before: string; readonly after: string },
  documents: Documents,
): Promise<{ readonly items: readonly DiffItem[]; readonly isOne: boolean }> {
  const was = await readSide(context, before, documents)
  const is = await readSide(context, after, documents)
  const failed = [...failedItems(was, "before"), ...failedItems(is, "after")]
  const isOne = was.isOne && is.isOne
  if (isOne && failed.length > 0) return { items: failed, isOne: false }
  const pairs = isOne ? [{ before: was.reports, after: is.reports }] : pairReports(was.reports, is.reports)
  return { items: [...pairs.map((pair) => itemOf(context, pair)), ...failed], isOne }
}
