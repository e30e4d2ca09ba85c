import type { Facts } from "../../../check/index.ts"

const around = 26

function positionOf(text: string, found: Facts["finding"]["found"]): number {
  const plain = String(found ?? "")
  const withCommas = plain.replace(/\B(?=(?:\d{3})+$)/g, ",")
  return [plain, withCommas].map((form) => (form === "" ? -1 : text.indexOf(form))).find((at) => at >= 0) ?? 0
}

/** The piece of the sentence around the number that is meant, as printed: a long sentence is not shown whole. */
export function passage(facts: Facts): string {
  const text = facts.finding.mention?.text.replace(/[。\s]+$/, "") ?? ""
  if (text.length <= 2 * around + 8) return text
  const at = positionOf(text, facts.finding.found)
  const [from, to] = [Math.max(0, at - around), Math.min(text.length, at + around)]
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`
}

/** The figures of the table that the sentence speaks of; of many, those that are not zero. */
export function figures(facts: Facts, blank: string, separator: string): string {
  const given = facts.expected.filter((term) => term.value !== null)
  const telling = given.length <= 2 ? given : given.filter((term) => term.value !== 0)
  const list = telling.length > 0 ? telling : facts.expected.slice(0, 1)
  const shown = list.slice(0, 8).map((term) => `${term.name} ${term.value ?? blank}`)
  return `${shown.join(separator)}${list.length > 8 ? " …" : ""}`
}

/** The name of the cell that holds the very number of the text: where it may have been copied from. */
export const copiedFrom = (facts: Facts): string | undefined => facts.found[0]?.name

/** Two days, in words. */
export const days = (value: string | number | null, to: string): string => String(value).replace("/", to)

/** What the table comes to in the first of the meanings, where it comes to anything. */
export const expectedOf = (facts: Facts, unknown: string): string => String(facts.finding.expected ?? unknown)
