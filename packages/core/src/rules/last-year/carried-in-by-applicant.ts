import { defineCarryOver } from "../declare.ts"

/** The same for each kind of applicant: where only these differ, requests were mostly put under another kind. */
export const carriedInByApplicant = defineCarryOver({
  id: "carried-in-by-applicant",
  severity: "notice",
  basis: { kind: "practice", clause: "表三第二项“上年结转”即上一年度报告第四项“结转下年度继续办理”" },
  table: "requests",
  per: "column",
  places: ["natural-person", "business", "research", "public-interest", "legal-service", "other-organisation"],
  expected: [{ line: "carried-out", of: "last-year" }],
  found: [{ line: "carried-in" }],
})
