import { Failure } from "@gouji/core"
import { searchTerms } from "../names.ts"
import { readPosition, sealPosition } from "../paging.ts"
import type { Extract, ExtractFilter, ExtractPosition, ProseHit, ProsePage } from "./extracts.ts"
import { findPassage } from "./find-passage.ts"

/** Reports that one page reads at most, and how many at a time: between them others are answered. */
const [mostRead, atOnce] = [500, 50]

type ReadPage = (
  asOf: string,
  page: { readonly limit: number; readonly after?: ExtractPosition },
) => Promise<{
  readonly items: readonly Extract[]
  readonly positions: readonly ExtractPosition[]
  readonly next: ExtractPosition | null
}>

function hitIn({ report, ...extract }: Extract, terms: readonly string[]): ProseHit | null {
  const parts = [{ id: "opening" as const, paragraphs: report.opening ?? [] }, ...report.sections]
  for (const { id: section, paragraphs } of parts) {
    for (const [paragraph, text] of paragraphs.entries()) {
      const passage = findPassage(text, terms)
      if (passage !== null) return { ...extract, title: report.title, section, paragraph, passage }
    }
  }
  return null
}

/** See `Extracts.searchProse`. */
export async function searchProse(
  read: ReadPage,
  { words, filter, asOf: now }: { readonly words: string; readonly filter: ExtractFilter; readonly asOf: string },
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
): Promise<ProsePage> {
  const terms = searchTerms(words)
  if (terms.length === 0 || words.length > 200) throw new Failure("bad-request", { found: "q" })
  const question = { prose: terms, ...filter }
  const [asOf = now, ...begin] = cursor === undefined ? [] : readPosition(cursor, question)
  let after: ExtractPosition | null = begin.length === 3 ? (begin as unknown as ExtractPosition) : null
  const items: ProseHit[] = []
  let scanned = 0
  do {
    const page = await read(String(asOf), { limit: atOnce, ...(after === null ? {} : { after }) })
    after = page.next
    for (const [at, extract] of page.items.entries()) {
      const hit = hitIn(extract, terms)
      scanned += 1
      if (hit !== null) items.push(hit)
      if (items.length < limit) continue
      const isLast = at === page.items.length - 1
      after = isLast ? page.next : (page.positions[at] ?? null)
      break
    }
    // An engine within this process answers at once: others must get their turn all the same.
    await new Promise((resolve) => setImmediate(resolve))
  } while (after !== null && scanned < mostRead && items.length < limit)
  return { items, scanned, nextCursor: after === null ? null : sealPosition([String(asOf), ...after], question) }
}
