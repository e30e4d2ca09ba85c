import type { Block } from "../../document.ts"
import { isFormLabel } from "../../recognise/form-labels.ts"

/** Shorter labels stand in every table: 其他, 总计. */
const tellingLength = 4
const leastAlike = 3

function labelsOf(block: Block): ReadonlySet<string> {
  if (block.kind !== "table") return new Set()
  const texts = block.rows.flat().map((cell) => cell.text)
  return new Set(texts.filter((text) => text.length >= tellingLength && isFormLabel(text)))
}

/** A table that goes on elsewhere has its header there again; one that comes again has its rows there too. */
function isSameTable(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((label) => b.has(label)).length
  return shared >= leastAlike && shared * 2 > Math.min(a.size, b.size)
}

/**
 * The blocks of all sheets in their order, but where a table comes again (last year's, a draft, on a sheet of its
 * own), the later one right behind the first: whether they agree must be seen, and it would not be where the later
 * one stands under another heading.
 */
export function gatherVersions(blocks: readonly Block[]): Block[] {
  const kept: Block[][] = []
  const tables: { readonly labels: ReadonlySet<string>; readonly blocks: Block[] }[] = []
  for (const block of blocks) {
    const labels = labelsOf(block)
    const first = tables.find((table) => isSameTable(table.labels, labels))
    if (first) first.blocks.push(block)
    else {
      const group = [block]
      kept.push(group)
      if (labels.size >= leastAlike) tables.push({ labels, blocks: group })
    }
  }
  return kept.flat()
}
