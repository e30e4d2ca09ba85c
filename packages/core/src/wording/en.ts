import type { Facts } from "../check/index.ts"
import { enFailures } from "./en-failures.ts"
import { enRepair, enSlips } from "./en-slips.ts"
import { enWarnings } from "./en-warnings.ts"
import type { Wordings } from "./wordings.ts"

const blank = "blank"
const shown = (value: string | number | null) => (value === null ? blank : String(value))

function terms(side: Facts["expected"]): string {
  const telling = side.length <= 2 ? side : side.filter((term) => term.value !== 0)
  const list = telling.length > 0 ? telling : side.slice(0, 1)
  return list.map((term) => `${term.name} ${shown(term.value)}`).join(" + ")
}

const off = (facts: Facts) =>
  facts.difference === null ? "" : `, a difference of ${facts.difference.replace("-", "")}`

const sum = (facts: Facts) =>
  `${facts.place}: the parts add up to ${shown(facts.finding.expected)} (${terms(facts.expected)}), the total says ${shown(facts.finding.found)}${off(facts)}.`

const kinds: Record<string, string> = {
  count: "a whole number, not negative",
  change: "a whole number (may be negative)",
  amount: "a number, not negative",
}
const kind = (facts: Facts) =>
  `${facts.place}: it says ${shown(facts.finding.found)} and must be ${kinds[String(facts.finding.expected)] ?? "a number"}.`

const blankTotal = (facts: Facts) =>
  `${facts.place}: the total is blank; the parts that are filled in add up to ${shown(facts.finding.expected)}.`

const fixSum =
  "Check each part and the total of this row or column and mend the wrong one; if the parts are right, the total is their sum."
const fixBlank = "Fill in the total. Where there was nothing, write 0."

/** English wordings. */
export const en: Wordings = {
  rules: {
    "requests-balance": {
      title: "Received + carried in = handled + carried over",
      why: "A request that came in was either answered or is carried over, for every kind of applicant. It is the identity printed in the corner of table three.",
      fix: "Check the four figures and mend the wrong one.",
      basis: "Table three, top left corner: “the sum of items one and two equals the sum of items three and four”",
      message: (facts) =>
        `${facts.place}: ${terms(facts.expected)} make ${shown(facts.finding.expected)}; ${terms(facts.found)} make ${shown(facts.finding.found)}${off(facts)}.`,
    },
    "requests-outcomes": {
      title: "Outcomes add up to (7) Total",
      why: "Each request is counted under one outcome, so items (1) to (6) add up to (7).",
      fix: fixSum,
      basis: "Table three, item 3: (7) is the sum of (1) to (6)",
      message: (facts) =>
        `${facts.place}: items (1) to (6) add up to ${shown(facts.finding.expected)} (${terms(facts.expected)}), (7) says ${shown(facts.finding.found)}${off(facts)}.`,
    },
    "requests-row-total": {
      title: "Table three: each total is the sum of its row",
      why: "The total is natural persons plus the five kinds of organisations, in every row.",
      fix: fixSum,
      basis: "Table three: the total column is the sum of the others",
      message: sum,
    },
    "requests-figures": {
      title: "Table three holds whole numbers",
      why: "Requests are counted in whole pieces.",
      fix: "Write a whole number that is not negative.",
      basis: "Table three counts requests",
      message: kind,
    },
    "requests-blank-total": {
      title: "Table three: total left blank",
      why: "Parts are given and the total is blank: nobody can tell the total or check the sums. Blank is not zero.",
      fix: fixBlank,
      basis: "Table three, total column (no rule demands zeros, so this is a reminder)",
      message: blankTotal,
    },
    "remedies-row-total": {
      title: "Table four: each total is the sum of four outcomes",
      why: "In each part of table four the total is upheld, corrected, other and pending together.",
      fix: fixSum,
      basis: "Table four: the total is the sum of the four outcomes",
      message: sum,
    },
    "remedies-figures": {
      title: "Table four holds whole numbers",
      why: "Cases are counted in whole pieces.",
      fix: "Write a whole number that is not negative.",
      basis: "Table four counts cases",
      message: kind,
    },
    "remedies-blank-total": {
      title: "Table four: total left blank",
      why: "Parts are given and the total is blank: nobody can tell the total or check the sums. Blank is not zero.",
      fix: fixBlank,
      basis: "Table four, total columns (no rule demands zeros, so this is a reminder)",
      message: blankTotal,
    },
    "disclosure-figures": {
      title: "Table two: figures of the right kind",
      why: "Counts are whole and not negative; amounts are not negative; a change may be negative.",
      fix: "Correct the figure to what the column measures.",
      basis: "What the columns of table two measure",
      message: kind,
    },
    "section-missing": {
      title: "A part of the report is missing",
      why: "A report has six parts, even where there is nothing to say in one.",
      fix: "Add the heading and the text; where there is nothing, say so.",
      basis: "OGI Regulations, Art. 50; the six parts of the printed form",
      message: (facts) => `The part “${facts.place}” was not found.`,
    },
    "issued-before-year-end": {
      title: "Dated before the year has ended",
      why: "The figures cover 1 January to 31 December; before the year is over they cannot be complete.",
      fix: "Check the date; if the figures were closed early, complete them and publish again.",
      basis: "OGI Regulations, Art. 49; the period is 1 January to 31 December",
      message: (facts) =>
        `The report is dated ${shown(facts.finding.found)}; its year ends before ${shown(facts.finding.expected)}, so the figures cannot cover all of it.`,
    },
  },
  warnings: enWarnings,
  failures: enFailures,
  verdicts: { pass: "The figures tie", fail: "Needs correction", inconclusive: "Cannot be decided" },
  slips: enSlips,
  repair: enRepair,
  atLeast: (least) => `must be at least ${least}`,
  severities: { error: "Error", warning: "Warning", notice: "Notice" },
  whyNot: {
    "table-missing": "the table was not recognised",
    "cell-missing": "a figure was not read",
    "figure-blank": "a cell is blank and cannot be added",
    "not-given": "the document does not say",
    "rule-failed": "the rule itself failed",
  },
  blank,
}
