import { describe, expect, it } from "vitest"
import { heldOutRounds, precision, proseCorpus, recall, score } from "../testing/prose.ts"
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
    "%s: of twenty alarms nineteen are right, and of ten faults nine are found",
    (rule) => {
      expect(precision(of(rule)), faults.join("\n")).toBeGreaterThanOrEqual(0.95)
      expect(recall(of(rule)), faults.join("\n")).toBeGreaterThanOrEqual(0.9)
    },
  )

  it.for(proseRules)("%s is tried: the corpus breaks it, and bears it out", (rule) => {
    expect(of(rule).right + of(rule).missed).toBeGreaterThanOrEqual(4)
    expect(of(rule).held).toBeGreaterThan(0)
  })

  it("reads nearly all that is borne out", () => {
    expect(read / borneOut).toBeGreaterThan(0.95)
  })
})
