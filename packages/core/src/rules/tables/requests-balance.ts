import { defineBalance } from "../declare.ts"

/** Whatever came in was either answered or is still open, for every kind of applicant. Printed in the form's corner cell. */
export const requestsBalance = defineBalance({
  id: "requests-balance",
  severity: "error",
  basis: { kind: "form", clause: "表三左上角：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和" },
  table: "requests",
  left: ["received", "carried-in"],
  right: ["handled", "carried-out"],
})
