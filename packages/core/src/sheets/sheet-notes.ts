import { type Check, type Finding, factsOf, sharedChanges } from "../check/index.ts"
import { type Figure, paragraphOf, type Report } from "../report/index.ts"
import { wordFinding, wordings, wordRule, wordSlip } from "../wording/index.ts"
import type { SheetOptions } from "./check-sheet.ts"
import { noteTexts } from "./note-texts.ts"

/** Something to say in a copy of the report, beside the cells or the passage that it is about. */
export interface SheetNote {
  /** A finding's id, or the address of a cell that a repair changes. */
  readonly id: string
  readonly text: string
  /** Addresses. */
  readonly cells: readonly string[]
  /** Whole paragraphs of the report. */
  readonly passages: readonly string[]
}

/** The cells that a finding is put beside: what was found, not all that it is held against. */
function cellsOf({ operands, cells }: Finding): string[] {
  const found = operands.filter(({ side, of }) => side === "found" && of === undefined).map(({ cell }) => cell)
  const [first] = found.length > 0 ? found : cells
  return first === undefined ? [] : [first]
}

/** A finding about no cell stands beside its passage, or else beside the title. */
function passagesOf({ mention }: Finding, report: Report): string[] {
  const passage = (mention && paragraphOf(mention, report)) ?? report.title
  return passage === null ? [] : [passage]
}

function findingNote(finding: Finding, report: Report, { language, rules }: SheetOptions): SheetNote {
  const texts = noteTexts[language]
  const grade = wordings[language].severities[finding.severity]
  const fix = wordRule(finding.rule, language, rules)?.fix ?? ""
  const cells = cellsOf(finding)
  const lines = [texts.finding(grade, wordFinding(factsOf(finding, report, language), language, rules))]
  return {
    id: finding.id,
    text: [...lines, ...(fix === "" ? [] : [texts.fix(fix)])].join("\n"),
    cells,
    passages: cells.length > 0 ? [] : passagesOf(finding, report),
  }
}

/** More ways than these say only that nobody knows. */
const mostWays = 3

/** What is to change in a cell by the repair, in a sentence for each way that is as good. */
function changeNotes({ repair }: Pick<Check, "repair">, { language }: SheetOptions): SheetNote[] {
  const texts = noteTexts[language]
  const shown = (figure: Figure) => (figure === null ? wordings[language].blank : String(figure))
  const solutions = repair.solutions.slice(0, repair.status === "located" ? 1 : mostWays)
  const { shared, ways } = sharedChanges({ solutions })
  const ranked = ways.map((way, index) => ({ way, rank: ways.length === 1 ? 0 : index + 1 }))
  const changed = [...(shared ? [{ way: shared, rank: 0 }] : []), ...ranked].flatMap(({ way, rank }) => {
    const words = [...new Set(way.slips)].map((slip) => wordSlip(slip, language))
    return way.changes.map(({ cell, from, to }) => ({ cell, text: texts.change(shown(from), shown(to), words, rank) }))
  })
  const deduced = repair.deduced.map(({ cell, to }) => ({ cell, text: texts.deduced(shown(to)) }))
  return [...changed, ...deduced].map(({ cell, text }) => ({ id: cell, text, cells: [cell], passages: [] }))
}

/** What a check says beside the cells and passages of its report: the gravest findings first, then what to change. */
export function sheetNotes(check: Check, report: Report, options: SheetOptions): SheetNote[] {
  const sorted = (["error", "warning", "notice"] as const).flatMap((severity) =>
    check.findings.filter((finding) => finding.severity === severity),
  )
  return [...sorted.map((finding) => findingNote(finding, report, options)), ...changeNotes(check, options)]
}
