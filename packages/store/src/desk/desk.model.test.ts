import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { content } from "../contract/desk.ts"
import { samplePublication } from "../contract.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import type { DraftState } from "./draft.ts"

let archive: Archive
let agency = ""
beforeAll(async () => {
  archive = await openSqliteArchive(":memory:")
  agency = (await archive.publish(samplePublication({ year: 2023 }))).agency.id
})
afterAll(() => archive.close())

const persons = ["甲", "乙", "丙"] as const
const rulesets = ["rules-1", "rules-2"] as const
const verdicts = ["pass", "pass", "fail", "inconclusive"] as const

/** What a person may try. Whether it is allowed is what is asked. */
const attempts = fc.record({
  step: fc.constantFrom("revise", "recheck", "submit", "return", "approve", "publish", "discard" as const),
  by: fc.constantFrom(...persons),
  /** How far from the version that is there. */
  version: fc.constantFrom(0, 0, 0, 1),
  ruleset: fc.constantFrom(...rulesets),
  verdict: fc.constantFrom(...verdicts),
})
type Attempt = typeof attempts extends fc.Arbitrary<infer T> ? T : never

interface Model {
  state: DraftState
  version: number
  submittedBy: string | null
  verdict: string
  ruleset: string
}

/** The rules in as few words as they can be said: the failure of a step, or how the draft stands after it. */
function expected(model: Model, { step, by, version, ruleset, verdict }: Attempt): string | Model {
  if (version !== 0) return "version-stale"
  const open = ["draft", "submitted", "returned", "approved"].includes(model.state)
  const next = (change: Partial<Model>): Model => ({ ...model, version: model.version + 1, ...change })
  const blocked = model.ruleset !== ruleset ? "recheck-required" : model.verdict !== "pass" ? "findings-block" : null
  switch (step) {
    case "revise":
      return open ? next({ state: "draft", submittedBy: null, verdict, ruleset }) : "step-not-allowed"
    case "recheck": {
      const state = model.state === "approved" ? "submitted" : model.state
      return open ? next({ state, verdict, ruleset }) : "step-not-allowed"
    }
    case "submit":
      if (!["draft", "returned"].includes(model.state)) return "step-not-allowed"
      return blocked ?? next({ state: "submitted", submittedBy: by })
    case "return":
      return ["submitted", "approved"].includes(model.state) ? next({ state: "returned" }) : "step-not-allowed"
    case "approve":
      if (model.state !== "submitted") return "step-not-allowed"
      if (model.submittedBy === by) return "same-person"
      return blocked ?? next({ state: "approved" })
    case "publish":
      return model.state === "approved" ? (blocked ?? next({ state: "published" })) : "step-not-allowed"
    default:
      return open ? next({ state: "discarded" }) : "step-not-allowed"
  }
}

let clock = Date.UTC(2025, 0, 1)
function now(): string {
  clock += 1000
  return new Date(clock).toISOString()
}

/** What is told beforehand of the step that is tried. */
async function told(id: string, { step, by, ruleset }: Attempt): Promise<string | null> {
  const next = await archive.desk.next(id, { by, ruleset, at: now() })
  const found = next.find((one) => one.step === step)
  return found === undefined ? "step-not-allowed" : found.refused
}

async function really(id: string, model: Model, attempt: Attempt): Promise<string | null> {
  const { desk } = archive
  const { by, ruleset, verdict } = attempt
  const step = { by, ruleset, at: now(), version: model.version + attempt.version }
  // A draft of an earlier run may have been published: then this one is a correction, which says why.
  const next = { ...content({ paragraph: `稿 ${clock}`, check: { verdict, ruleset } }), reason: "更正" }
  const steps = {
    revise: () => desk.revise(id, next, step),
    recheck: () => desk.recheck(id, next.check, step),
    submit: () => desk.submit(id, step),
    return: () => desk.returnToAgency(id, "请改", step),
    approve: () => desk.approve(id, step),
    publish: () => desk.publish(id, step),
    discard: () => desk.discard(id, step),
  }
  try {
    await steps[attempt.step]()
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

it("allows what the rules of the desk allow, and nothing else, in any order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempts, { minLength: 3, maxLength: 14 }), async (tried) => {
      const first = { ...content({ paragraph: `初稿 ${clock}`, check: { ruleset: "rules-1" } }), reason: "更正" }
      const { id } = await archive.desk.create(agency, 2024, first, { by: "甲", at: now() })
      let model: Model = { state: "draft", version: 1, submittedBy: null, verdict: "pass", ruleset: "rules-1" }
      for (const attempt of tried) {
        const outcome = expected(model, attempt)
        if (attempt.version === 0) expect(await told(id, attempt)).toBe(typeof outcome === "string" ? outcome : null)
        expect(await really(id, model, attempt)).toBe(typeof outcome === "string" ? outcome : null)
        if (typeof outcome !== "string") model = outcome
        expect(await archive.desk.find(id)).toMatchObject(model)
      }
    }),
    { numRuns: 60 },
  )
})
