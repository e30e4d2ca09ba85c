import type { Mention, Severity } from "@gouji/core"
import type { FindingGroup } from "./finding-groups.ts"

/** A finding as it shows on a passage of prose. */
export interface PassageMark {
  readonly finding: string
  readonly number: number
  readonly severity: Severity
  readonly start: number
  readonly end: number
}

/** A piece of a paragraph, and the findings that are about it. */
export interface TextPiece {
  readonly text: string
  readonly marks: readonly PassageMark[]
  /** Those whose passage begins with this piece: their number stands here. */
  readonly begins: readonly PassageMark[]
}

/** Names a paragraph of a report: its section and its number there; in front of the sections the title, or one of the opening. */
export function paragraphKey({ section, paragraph }: Pick<Mention, "section" | "paragraph">): string {
  if (section === null) return paragraph === 0 ? "title" : `opening/${paragraph}`
  return `${section}/${paragraph}`
}

/** The passages of each paragraph that findings are about, in their order. */
export function passagesOf(groups: readonly FindingGroup[]): ReadonlyMap<string, readonly PassageMark[]> {
  const passages = new Map<string, PassageMark[]>()
  for (const { number, finding } of groups.flatMap((group) => group.items)) {
    if (!finding.mention) continue
    const { start, end } = finding.mention
    const key = paragraphKey(finding.mention)
    const mark = { finding: finding.id, number, severity: finding.severity, start, end }
    const own = passages.get(key)
    if (own) own.push(mark)
    else passages.set(key, [mark])
  }
  for (const list of passages.values()) list.sort((a, b) => a.start - b.start || a.number - b.number)
  return passages
}

/** A paragraph in pieces, cut where a passage begins or ends; passages may overlap, and there may be thousands. */
export function piecesOf(text: string, marks: readonly PassageMark[]): readonly TextPiece[] {
  const within = marks.filter(({ start, end }) => start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const begins = new Map<number, PassageMark[]>()
  for (const mark of within) {
    const own = begins.get(mark.start)
    if (own) own.push(mark)
    else begins.set(mark.start, [mark])
  }
  let open: readonly PassageMark[] = []
  return cuts.slice(0, -1).map((from, index) => {
    const own = begins.get(from) ?? []
    open = [...open.filter(({ end }) => end > from), ...own]
    return { text: text.slice(from, cuts[index + 1] ?? text.length), marks: open, begins: own }
  })
}
