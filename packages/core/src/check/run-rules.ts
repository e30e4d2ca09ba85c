import type { Report } from "../report/index.ts"
import {
  type Judgement,
  type Rule,
  rulesetVersion,
  type Subject,
  rules as shippedRules,
  type WhyNot,
} from "../rules/index.ts"
import { type AskedRule, askedRules } from "./asked-rules.ts"
import { tidyTables } from "./batch/tidy-tables.ts"
import type { Check, Finding, Verdict } from "./check.ts"
import { evaluate, outcomesOf } from "./evaluate.ts"
import type { Outcome } from "./outcome.ts"

/** What a check is made with. What is not handed in is not looked at, and the rules that need it say so. */
export interface RunOptions extends Partial<Omit<Subject, "report" | "asOf" | "tidy" | "notes">> {
  /** The day on which the check is made, `YYYY-MM-DD`: core has no clock. */
  readonly asOf: string
  readonly rules?: readonly Rule[]
  /** What the check calls these rules; by default the version of those that gouji ships. */
  readonly ruleset?: string
}

type CouldNotRun = Check["rules"]["couldNotRun"][number]

function toFinding(rule: Rule, outcome: Outcome & { outcome: "broken" }): Finding {
  return {
    id: `${rule.id}@${outcome.at}`,
    rule: rule.id,
    severity: rule.severity,
    cells: [...outcome.cells],
    operands: [...outcome.operands],
    expected: outcome.expected,
    found: outcome.found,
    explanation: null,
    ...(outcome.mention && { mention: outcome.mention }),
  }
}

/** What a rule says about a place. */
type Answer = Outcome | (Judgement & { readonly outcome: "holds" | "unknown" })

/** Adds what could not be told, by the reason why. */
function putUnanswered(rule: string, answers: readonly Answer[], into: CouldNotRun[]): void {
  const first = into.length
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index] as Answer
    if (answer.outcome !== "unknown") continue
    const { at, why = "not-given" } = answer
    let same = first
    while (same < into.length && into[same]?.why !== why) same += 1
    const entry = into[same]
    if (entry) entry.at.push(at)
    else into.push({ rule, why, at: [at] })
  }
}

/** Whether it tells only what holds and what is open, as nearly all do: then it is left as it came. */
function areWhole(judged: readonly Judgement[]): boolean {
  for (let index = 0; index < judged.length; index += 1) {
    const { outcome } = judged[index] as Judgement
    if (outcome !== "holds" && outcome !== "unknown") return false
  }
  return true
}

/** A rule that throws is an error of that rule; the rest still run. */
function ask({ rule, judge }: AskedRule, subject: Subject): readonly Answer[] | WhyNot {
  try {
    if (judge === null) return evaluate(rule, subject)
    const judged = judge.call(rule, subject)
    return typeof judged !== "string" && areWhole(judged) ? (judged as readonly Answer[]) : outcomesOf(judged, subject)
  } catch {
    return "rule-failed"
  }
}

function verdictOf(findings: readonly Finding[], blocked: boolean): Verdict {
  if (findings.some((finding) => finding.severity === "error")) return "fail"
  return blocked ? "inconclusive" : "pass"
}

/** What the rules say about a report: a check but for its repair, which a layer above adds. */
export function runRules(report: Report, options: RunOptions): Omit<Check, "repair"> {
  const rules: readonly Rule[] = options.rules ?? shippedRules
  const { warnings = null, properties = null, lastYear = null, members = null, asOf } = options
  const tidy = tidyTables(report)
  const subject: Subject = { report, warnings, properties, lastYear, members, asOf, tidy, notes: new Map() }
  const findings: Finding[] = []
  const couldNotRun: CouldNotRun[] = []
  const notApplicable: string[] = []
  // Most tables are tidy, and one look over their figures answers all that is compiled.
  const { answered, asked } = askedRules(rules, report.forms, tidy)
  let ran = answered
  let blocked = false
  for (let index = 0; index < asked.length; index += 1) {
    const one = asked[index] as AskedRule
    const answers = ask(one, subject)
    if (typeof answers === "string") {
      couldNotRun.push({ rule: one.id, why: answers, at: [] })
      blocked ||= one.blocks
      continue
    }
    if (answers.length === 0) {
      notApplicable.push(one.id)
      continue
    }
    let open = 0
    for (let place = 0; place < answers.length; place += 1) {
      const answer = answers[place] as Answer
      if (answer.outcome === "unknown") open += 1
      else if (answer.outcome === "broken") findings.push(toFinding(one.rule, answer))
    }
    if (open < answers.length) ran += 1
    if (open > 0) {
      putUnanswered(one.id, answers, couldNotRun)
      blocked ||= one.blocks
    }
  }
  return {
    verdict: verdictOf(findings, blocked),
    findings,
    rules: { ran, notApplicable, couldNotRun },
    ruleset: options.ruleset ?? rulesetVersion,
    asOf,
  }
}
