import type { Report } from "../report/index.ts"
import {
  type Judgement,
  type Rule,
  rulesetVersion,
  type Subject,
  rules as shippedRules,
  type WhyNot,
} from "../rules/index.ts"
import { askedRules, blockingRules } from "./asked-rules.ts"
import { tidyTables } from "./batch/tidy-tables.ts"
import type { Check, Finding, Verdict } from "./check.ts"
import { applies, evaluate, outcomesOf } from "./evaluate.ts"
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

/** What a rule says about a place. Of one where it is not broken nothing else is told, so that it is left as it came. */
type Answer = Outcome | (Judgement & { readonly outcome: "holds" | "unknown" })

/** Adds what could not be told, by the reason why. */
function putUnanswered(rule: Rule, answers: readonly Answer[], into: CouldNotRun[]): void {
  const first = into.length
  for (const answer of answers) {
    if (answer.outcome !== "unknown") continue
    const { at, why = "not-given" } = answer
    let index = first
    while (index < into.length && into[index]?.why !== why) index += 1
    const entry = into[index]
    if (entry) entry.at.push(at)
    else into.push({ rule: rule.id, why, at: [at] })
  }
}

const isWhole = ({ outcome }: Judgement): boolean => outcome === "holds" || outcome === "unknown"

/** A rule that throws is an error of that rule; the rest still run. */
function run(rule: Rule, subject: Subject): readonly Answer[] | WhyNot {
  try {
    if (rule.kind !== "code" || !applies(rule, subject)) return evaluate(rule, subject)
    const judged = rule.judge(subject)
    if (typeof judged === "string" || !judged.every(isWhole)) return outcomesOf(judged, subject)
    return judged as readonly Answer[]
  } catch {
    return "rule-failed"
  }
}

function verdictOf(findings: readonly Finding[], open: readonly CouldNotRun[], blocking: ReadonlySet<string>): Verdict {
  if (findings.some((finding) => finding.severity === "error")) return "fail"
  return open.some((entry) => blocking.has(entry.rule)) ? "inconclusive" : "pass"
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
  for (const rule of asked) {
    const answers = run(rule, subject)
    if (typeof answers === "string") {
      couldNotRun.push({ rule: rule.id, why: answers, at: [] })
      continue
    }
    if (answers.length === 0) notApplicable.push(rule.id)
    let open = 0
    for (const answer of answers) {
      if (answer.outcome === "unknown") open += 1
      else if (answer.outcome === "broken") findings.push(toFinding(rule, answer))
    }
    if (open < answers.length) ran += 1
    if (open > 0) putUnanswered(rule, answers, couldNotRun)
  }
  return {
    verdict: verdictOf(findings, couldNotRun, blockingRules(rules)),
    findings,
    rules: { ran, notApplicable, couldNotRun },
    ruleset: options.ruleset ?? rulesetVersion,
    asOf,
  }
}
