import { expect, it, vi } from "vitest"
import type { Report } from "../report/index.ts"
import { subjectOf } from "../testing/describe-rule.ts"
import { heldOutRounds, proseCorpus } from "../testing/prose.ts"
import type { Code, Rule } from "./declare.ts"
import type { Subject } from "./subject.ts"
import type { TruthTables } from "./truth-table.ts"

const truths = import.meta.glob<TruthTables>("./*/*.truth.ts", { import: "truth", eager: true })
const rulesNow = async () => (await import("./rules.ts")).rules as readonly Rule[]

/** The rules as they are, and as they would be if every text held every sign. */
async function bothRules(): Promise<[readonly Rule[], readonly Rule[]]> {
  const rules = await rulesNow()
  vi.resetModules()
  vi.doMock("../report/sign-classes.ts", async (original) => {
    const { signClasses } = await original<typeof import("../report/sign-classes.ts")>()
    return {
      signClasses: (sets: Record<string, string>) => {
        const { bits, of } = signClasses(sets)
        // Signs at which a text is parted are no reason to pass it over.
        const parting = (bits.stop ?? 0) | (bits.clause ?? 0)
        return { bits, seenIn: () => -1, of: (code: number) => of(code) | ~parting }
      },
    }
  })
  const unsparing = await rulesNow()
  vi.doUnmock("../report/sign-classes.ts")
  expect(unsparing).not.toBe(rules)
  return [rules, unsparing]
}

const about = (report: Report, lastYear: Report | null = null): Subject => ({
  report,
  lastYear,
  warnings: null,
  members: null,
  asOf: "2026-03-31",
})

it("passes over no text of which a rule has something to say", async () => {
  const [rules, unsparing] = await bothRules()
  const corpus = [...proseCorpus, ...heldOutRounds.flatMap((round) => round.corpus)]
  const subjects = [
    ...corpus.map(({ report, lastYear }) => about(report, lastYear)),
    ...rules.flatMap((rule) =>
      Object.entries(truths)
        .filter(([path]) => rule.kind === "code" && path.endsWith(`/${rule.id}.truth.ts`))
        .flatMap(([, tables]) => tables.flatMap(({ holds, broken }) => [...holds, ...broken]))
        .map((row) => subjectOf(rule, "2021", row)),
    ),
  ]
  const said = (all: readonly Rule[], subject: Subject) => {
    const noted = { ...subject, notes: new Map() }
    return all.flatMap((rule) => (rule.kind === "code" ? [[rule.id, (rule as Code).judge(noted)]] : []))
  }
  for (const subject of subjects) expect(said(rules, subject)).toEqual(said(unsparing, subject))
})
