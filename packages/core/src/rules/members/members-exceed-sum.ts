import { total } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import { judgeMembers } from "./judge-members.ts"
import { exceeds } from "./member-exceeds.ts"

/** The parts that are known come to no more than the whole. That they come to less says nothing: some are missing. */
export const membersExceedSum = defineCode({
  id: "members-exceed-sum",
  severity: "warning",
  basis: { kind: "practice", clause: "政府报告＝办公厅（室）＋各部门＋下级政府的汇总" },
  judge: (subject) =>
    judgeMembers(subject, (found, shares) => {
      const sum = total(shares.map((share) => share.value)) ?? 0
      // Where one member alone has more, that is the finding, and the sum is its echo.
      const byOne = shares.some((share) => exceeds(share.value, found))
      if (byOne || !exceeds(sum, found)) return { outcome: "holds" }
      const telling = shares.filter((share) => share.value !== 0).map((share) => share.operand)
      return { outcome: "broken", operands: telling, expected: sum }
    }),
})
