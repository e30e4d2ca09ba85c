import { defineCode } from "../declare.ts"

/** Tables two and three of one report are of one form. The form is known from each table's own labels. */
export const formMixed = defineCode({
  id: "form-mixed",
  severity: "warning",
  basis: { kind: "form", clause: "国办公开办函〔2019〕60号、〔2021〕30号各自规定一套表格" },
  judge: ({ report, warnings }) => {
    const { disclosure, requests } = report.forms
    if (disclosure === null || requests === null) return [{ at: "requests", outcome: "unknown", why: "table-missing" }]
    // Where a table does not tell its form by itself, one was assumed.
    if (warnings?.some(({ code }) => code === "form-unclear")) return [{ at: "requests", outcome: "unknown" }]
    return [
      { at: "requests", outcome: disclosure === requests ? "holds" : "broken", expected: disclosure, found: requests },
    ]
  },
})
