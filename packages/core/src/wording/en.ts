import { enRepair, enSlips } from "./en-slips.ts"
import { blank, meanings, plain } from "./phrases/en.ts"
import type { Wordings } from "./wordings.ts"

/** English wordings. */
export const en: Wordings = {
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
    "last-year-missing": "last year's report was not given",
    "members-missing": "the reports of the members were not given",
    "not-comparable": "the reports differ in what they cover, or it is not known",
    "rule-failed": "the rule itself failed",
  },
  finding: plain,
  meanings,
  blank,
}
