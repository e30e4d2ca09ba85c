import { compareDecimals, toDecimal } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import { judgeMembers, type Share } from "./judge-members.ts"

export const exceeds = (value: number | string, whole: number | string) =>
  compareDecimals(toDecimal(value), toDecimal(whole)) > 0

const largest = (shares: readonly Share[]) =>
  shares.reduce((most, share) => (exceeds(share.value, most.value) ? share : most)).value

/** A whole has no less than any of its parts. */
export const memberExceeds = defineCode({
  id: "member-exceeds",
  severity: "warning",
  basis: { kind: "practice", clause: "政府报告汇总本行政区域各单位数据，不会小于其中任何一个单位的数" },
  judge: (subject) =>
    judgeMembers(subject, (found, shares) => {
      const more = shares.filter((share) => exceeds(share.value, found))
      if (more.length === 0) return { outcome: "holds" }
      return { outcome: "broken", operands: more.map((share) => share.operand), expected: largest(more) }
    }),
})
