import { describe, expect, it } from "vitest"
import { heldOutRounds, precision, proseCorpus, score } from "../testing/prose.ts"
import { proseRules } from "./index.ts"

const whole = [...proseCorpus, ...heldOutRounds.flatMap((round) => round.corpus)]
const { scores, faults, read, borneOut } = score(whole)
const of = (rule: string) =>
  scores.find((item) => item.rule === rule) ?? { rule: "all", right: 0, wrong: 0, missed: 0, held: 0 }

describe("prose, on the corpus", () => {
  it("has sentences enough, and more than a hundred that are traps", () => {
    expect(whole.length).toBeGreaterThanOrEqual(500)
    expect(whole.filter((item) => item.kind === "trap").length).toBeGreaterThan(100)
  })

  it.for(["all", ...proseRules])(
    "%s: of twenty alarms nineteen are right, and of ten faults (or fewer) all but one are found",
    (rule) => {
      expect(precision(of(rule)), faults.join("\n")).toBeGreaterThanOrEqual(0.95)
      const { right, missed } = of(rule)
      expect(missed, faults.join("\n")).toBeLessThanOrEqual(Math.max(1, 0.1 * (right + missed)))
    },
  )

  it.for(proseRules)("%s is tried: the corpus breaks it, and bears it out", (rule) => {
    expect(of(rule).right + of(rule).missed).toBeGreaterThanOrEqual(4)
    expect(of(rule).held).toBeGreaterThan(0)
  })

  // From the fourth round on, ordinary sentences that say nothing a table counts are among those that are borne out.
  it("reads nearly all that is borne out", () => {
    expect(read / borneOut).toBeGreaterThan(0.85)
  })
})
