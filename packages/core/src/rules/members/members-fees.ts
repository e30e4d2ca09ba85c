import { statedFees } from "../../prose/index.ts"
import { type Report, sameAgency, total } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"
import { summedMembers } from "./additive.ts"
import { exceeds } from "./member-exceeds.ts"

/** A list names its bodies without the place: 县民政局, 民政局. */
const isNamed = (name: string, { agency }: Report) =>
  [name, name.replace(/^[省市县区州盟旗]/, "")].some((short) => sameAgency({ id: null, name: short }, agency) === true)

/**
 * The fees for processing in the text of a region's report are those of its bodies: each that it lists has the sum which
 * its own report says, and all have no less than those that are known.
 */
export const membersFees = defineCode({
  id: "members-fees",
  severity: "warning",
  basis: { kind: "practice", clause: "政府报告第六部分的信息处理费汇总本行政区域各单位的收取情况" },
  judge: (subject) => {
    const members = summedMembers(subject)
    if (members === "not-applicable") return []
    if (typeof members === "string") return members
    const { own, listed } = statedFees(subject.report)
    if (own === null) return [{ at: "total", outcome: "unknown", why: "not-given" }]
    const said = members.flatMap((member) => {
      const fee = statedFees(member).own
      return fee === null ? [] : [{ member, value: fee.value }]
    })
    const sum = total(said.map(({ value }) => value)) ?? 0
    const whole: Judgement =
      said.length === 0
        ? { at: "total", outcome: "unknown", why: "not-given" }
        : {
            at: "total",
            outcome: exceeds(sum, own.value) ? "broken" : "holds",
            expected: sum,
            found: own.value,
            mention: own.mention,
          }
    const each = listed.flatMap(({ name, value: found, mention }, index): Judgement[] => {
      const [one, another] = said.filter(({ member }) => isNamed(name, member))
      // A name that fits two bodies is that of neither.
      if (one === undefined || another !== undefined) return []
      const outcome = one.value === found ? "holds" : "broken"
      return [{ at: `listed~${index + 1}`, outcome, expected: one.value, found, mention }]
    })
    return [...each, whole]
  },
})
