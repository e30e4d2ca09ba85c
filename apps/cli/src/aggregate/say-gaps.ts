import type { Context } from "../context.ts"
import { sayProblem } from "../output/deliver.ts"
import { escapeText } from "../output/escape.ts"
import { memberName, openCells, type Summed } from "./aggregated.ts"

/** Says who is not in the sum, or only in part, and why: on standard error, beside whatever is printed. */
export function sayGaps(context: Context, aggregated: Summed): void {
  const { aggregation, members } = aggregated
  const { missing, unexpected, overlapping, outOfScope, cells, beside } = aggregation
  const words = context.texts.aggregate
  const nameOf = (member: number) => escapeText(memberName(aggregated, member))
  const fileOf = (member: number) => escapeText(members.reports[member]?.file ?? "")
  const list = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return
    context.say(title)
    for (const line of lines) context.say(`  ${line}`)
  }
  for (const { file, error } of members.passedOver)
    context.say(context.texts.screen.passedOver(escapeText(file), escapeText(error.title)))
  for (const { file, error } of members.unread) sayProblem(context, file, error)
  list(words.missing(missing.length), missing.map(escapeText))
  list(
    words.overlapping(overlapping.length),
    overlapping.map(({ member, why, with: other, differs }) => {
      const reason = words.heldOut[why](other === null ? "" : `${nameOf(other)} (${fileOf(other)})`)
      return `${nameOf(member)} (${fileOf(member)}): ${reason}${differs ? words.differs : ""}`
    }),
  )
  list(
    words.outOfScope(outOfScope.length),
    outOfScope.map(({ member, why }) => `${nameOf(member)} (${fileOf(member)}): ${words.heldOut[why]("")}`),
  )
  list(words.unexpected(unexpected.length), unexpected.map(nameOf))
  const open = openCells(aggregated)
  const byMember = new Map<number, Map<keyof typeof words.open, number>>()
  for (const id of open) {
    for (const { member, why } of cells[id]?.open ?? []) {
      const reasons = byMember.get(member) ?? new Map()
      byMember.set(member, reasons.set(why, (reasons.get(why) ?? 0) + 1))
    }
  }
  list(
    words.lowerBounds(open.length),
    [...byMember].map(([member, reasons]) => {
      const parts = [...reasons].map(([why, count]) => words.openCells(words.open[why], count))
      return `${nameOf(member)}: ${parts.join(context.texts.screen.separator)}`
    }),
  )
  if (Object.keys(beside).length > 0) context.say(words.beside(Object.keys(beside).length))
}
