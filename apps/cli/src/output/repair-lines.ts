import {
  type Change,
  cellNameIn,
  type Figure,
  type Repair,
  sharedChanges,
  type Way,
  wordings,
  wordSlip,
} from "@gouji/core"
import type { FindingView } from "./finding-lines.ts"

/** How many readings are listed; the rest is counted. */
const listed = 3

function changeLine(change: Change, view: FindingView): string {
  const shown = (figure: Figure) => (figure === null ? wordings[view.language].blank : String(figure))
  const amendment = view.paint.bold(`${shown(change.from)} → ${shown(change.to)}`)
  return `    ${cellNameIn(view.report, change.cell, view.language)}  ${amendment}  ${view.paint.dim(change.cell)}`
}

function wayLines({ slips, changes }: Way, label: string, view: FindingView): string[] {
  const { language, words } = view
  const said = words.slips([...new Set(slips)].map((slip) => wordSlip(slip, language)))
  return [`  ${label}${said}`, ...changes.map((change) => changeLine(change, view))]
}

/** What all solutions share is said once; the numbers are those of `gouji fix --solution`. */
function solutionLines(repair: Repair, view: FindingView): string[] {
  const { words } = view
  const { shared, ways } = sharedChanges(repair)
  return [
    ...(shared ? [`  ${words.shared}`, ...wayLines(shared, "", view), `  ${words.rest}`] : []),
    ...ways.slice(0, listed).flatMap((way, index) => wayLines(way, `${index + 1}. `, view)),
  ]
}

function boundLine({ cell, from, min }: Repair["bounds"][number], view: FindingView): string {
  const bound = view.paint.bold(`${from ?? wordings[view.language].blank}: ${wordings[view.language].atLeast(min)}`)
  return `    ${cellNameIn(view.report, cell, view.language)}  ${bound}  ${view.paint.dim(cell)}`
}

/** Blanks that the sums force. Mostly nothing happened there: those are counted. */
function deducedLines(deduced: Repair["deduced"], view: FindingView): string[] {
  const telling = deduced.filter((change) => change.to !== 0)
  const zeros = deduced.length - telling.length
  const lines = telling.map((change) => changeLine(change, view))
  return zeros === 0 ? lines : [...lines, view.paint.dim(`    ${view.words.zeros(zeros)}`)]
}

/** What would mend the report: the likeliest first, and whether that is sure. */
export function repairLines(repair: Repair, view: FindingView): string[] {
  const { words, paint, language } = view
  const { solutions, deduced } = repair
  const under = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", paint.bold(heading), ...lines]
  const known = [
    ...under(
      words.bounds,
      repair.bounds.map((one) => boundLine(one, view)),
    ),
    ...under(words.deduced, deducedLines(deduced, view)),
  ]
  if (repair.status === "none") return known
  const title = paint.bold(wordings[language].repair[repair.status])
  const rest = solutions.length - listed
  return [
    "",
    repair.sure ? `${title}  ${paint.green(words.sure)}` : title,
    ...solutionLines(repair, view),
    ...(rest > 0 ? [`  ${words.moreSolutions(rest)}`] : []),
    ...known,
  ]
}
