import { formOf } from "../../forms/index.ts"
import { defineCode } from "../declare.ts"
import { hasText, mentionIn } from "../passages.ts"
import { citedNumbers } from "./cited-numbers.ts"

/** The number that a report cites for its form is that of the form which its tables have. */
export const formNumberCited = defineCode({
  id: "form-number-cited",
  severity: "warning",
  basis: { kind: "form", clause: "国办公开办函〔2019〕60号（2019、2020年度）；国办公开办函〔2021〕30号（2021年度起）" },
  judge: (subject) => {
    const { report } = subject
    const { disclosure, requests } = report.forms
    if (!hasText(report)) return [{ at: "text", outcome: "unknown" }]
    const cited = citedNumbers(subject)
    const form = disclosure ?? requests
    if (cited.length === 0) return [{ at: "text", outcome: "holds" }]
    if (form === null) return [{ at: "text", outcome: "unknown", why: "table-missing" }]
    // A report of two forms may cite either; one that also cites the right number speaks of the other as past.
    const mixed = disclosure !== null && requests !== null && disclosure !== requests
    const right = cited.some((citation) => citation.form === form)
    const wrong = cited.filter((citation) => citation.form === null || (citation.form !== form && !right && !mixed))
    if (wrong.length === 0) return [{ at: "text", outcome: "holds" }]
    const first = wrong.filter(({ number }, index) => wrong.findIndex((other) => other.number === number) === index)
    return first.map(({ number, passage, start, stop }) => ({
      at: number,
      outcome: "broken",
      expected: formOf(form).source.number,
      found: number,
      mention: mentionIn(passage, start, stop),
    }))
  },
})
