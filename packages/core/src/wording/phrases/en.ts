import type { Facts, NamedMeaning, Term } from "../../check/index.ts"

export const blank = "blank"
export const shown = (value: string | number | null) => (value === null ? blank : String(value))

/** The name of a figure, with whose it is where it is not this report's own. */
export function named(term: Term): string {
  if (term.of === undefined) return term.name
  return term.of === "last-year" ? `last year's “${term.name}”` : `${term.of}, ${term.name}`
}

export function terms(side: Facts["expected"]): string {
  const telling = side.length <= 2 ? side : side.filter((term) => term.value !== 0)
  const list = telling.length > 0 ? telling : side.slice(0, 1)
  const sign = (term: Term, index: number) => (term.sign ? " − " : index > 0 ? " + " : "")
  return list
    .map((term, index) => `${sign(term, index)}${named(term)} ${shown(term.value)}`)
    .join("")
    .trim()
}

export const off = (facts: Facts) =>
  facts.difference === null ? "" : `, a difference of ${facts.difference.replace("-", "")}`

export const sum = (facts: Facts) =>
  `${facts.place}: the parts add up to ${shown(facts.finding.expected)} (${terms(facts.expected)}), the total says ${shown(facts.finding.found)}${off(facts)}.`

/** Where a passage stands: `2. Proactive disclosure, paragraph 2, “…”`. */
export function passage({ finding: { mention }, place }: Facts): string {
  if (mention === undefined) return place
  const front = mention.paragraph === 0 ? "The title" : "The opening"
  const where = mention.section === null ? front : `${place}, paragraph ${mention.paragraph + 1}`
  return `${where}, “${mention.text}”`
}

const kinds: Record<string, string> = {
  count: "a whole number, not negative",
  change: "a whole number (may be negative)",
  amount: "a number, not negative",
}
export const kind = (facts: Facts) =>
  `${facts.place}: it says ${shown(facts.finding.found)} and must be ${kinds[String(facts.finding.expected)] ?? "a number"}.`

export const blankTotal = (facts: Facts) =>
  `${facts.place}: the total is blank; the parts that are filled in add up to ${shown(facts.finding.expected)}.`

export const fixSum =
  "Check each part and the total of this row or column and mend the wrong one; if the parts are right, the total is their sum."
export const fixBlank = "Fill in the total. Where there was nothing, write 0."

/** A finding by its numbers and places alone. */
export const plain = (facts: Facts) =>
  `${facts.place}: ${shown(facts.finding.expected)} was expected, ${shown(facts.finding.found)} was found${off(facts)}.`

/** What a private number is, by its kind. */
export const numbers: Readonly<Record<string, string>> = {
  "id-number": "a citizen's ID number",
  mobile: "the number of a person's mobile phone",
  "bank-card": "the number of a bank card",
}

const namesShown = 2

function meaning({ terms: all, value }: NamedMeaning): string {
  const [first, ...others] = all.slice(0, all.length > namesShown ? 1 : namesShown)
  const rest = others.map((term) => ` ${term.sign ? "−" : "+"} ${term.name}`).join("")
  const more = all.length > namesShown ? ` and others, ${all.length} cells in all` : ""
  return `${first?.name ?? ""}${rest}${more} (${shown(value)})`
}

export const meanings = (list: readonly NamedMeaning[]) => `It may mean: ${list.map(meaning).join("; ")}`
