import { defineAtLeast } from "../declare.ts"

/** Hardly any document is repealed in the year in which it was issued; where more are, it was said above. */
export const disclosureIssuedInForce = defineAtLeast({
  id: "disclosure-issued-in-force",
  severity: "notice",
  basis: { kind: "practice", clause: "表二第二十条第（一）项：本年制发的文件通常年底仍然有效" },
  forms: ["2021"],
  table: "disclosure",
  over: "columns",
  greater: ["in-force"],
  lesser: ["issued"],
  given: { greater: ["in-force", "repealed"], lesser: ["issued"] },
})
