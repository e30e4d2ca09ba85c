import { describe, expect, it } from "vitest"
import { linearSystem } from "../../src/repair/linear-system.ts"
import { rules } from "../../src/rules/index.ts"
import { provenBySolver, provenByTrying } from "./proof.ts"
import { solver } from "./solver.ts"

const system = linearSystem(rules, "requests", "2021")

/** A few cases each time; `npm run bench` proves hundreds. */
describe.for([
  ["changing cells", false],
  ["undoing slips", true],
] as const)("the fewest operations, %s", ([, moving]) => {
  it("are what trying everything finds, up to two", () => {
    expect(provenByTrying(system, moving, 8, 41).differ).toEqual([])
  })
  it("are what a mixed-integer solver needs, up to three slips", async () => {
    expect(provenBySolver(await solver(), system, moving, 9, 42).differ).toEqual([])
  })
})
