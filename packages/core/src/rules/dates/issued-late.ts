import { defineCode } from "../declare.ts"
import { judgeLateness } from "./judge-lateness.ts"

/** Departments report by 31 January, governments by 31 March. */
export const issuedLate = defineCode({
  id: "issued-late",
  severity: "warning",
  basis: { kind: "law", clause: "《政府信息公开条例》第四十九条：部门每年1月31日前，本级政府每年3月31日前" },
  judge: (subject) => judgeLateness(subject, true),
})
