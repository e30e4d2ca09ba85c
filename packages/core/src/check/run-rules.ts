import type { Report } from "../report/index.ts"
import { type Rule, rulesetVersion, type Subject, rules as shippedRules, type WhyNot } from "../rules/index.ts"
import { isCompiled } from "./batch/is-compiled.ts"
import { tidyTables } from "./batch/tidy-tables.ts"
import type { Check, Finding, Verdict } from "./check.ts"
import { evaluate } from "./evaluate.ts"
import type { Outcome } from "./outcome.ts"

/** What a check is made with. What is not handed in is not looked at, and the rules that need it say so. */
export interface RunOptions extends Partial<Omit<Subject, "report" | "asOf" | "tidy">> {
  /** The day on which the check is made, `YYYY-MM-DD`: core has no clock. */
  readonly asOf: string
  readonly rules?: readonly Rule[]
  /** What the check calls these rules; by default the version of those that gouji ships. */
  readonly ruleset?: string
}

const shipped: ReadonlySet<Rule> = new Set(shippedRules)

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

function unanswered(rule: Rule, outcomes: readonly Outcome[]): CouldNotRun[] {
  const places = new Map<WhyNot, string[]>()
  for (const outcome of outcomes) {
    if (outcome.outcome !== "unknown") continue
    places.set(outcome.why, [...(places.get(outcome.why) ?? []), outcome.at])
  }
  return [...places].map(([why, at]) => ({ rule: rule.id, why, at }))
}

/** Whether a shipped rule holds everywhere in its table because the table is tidy. */
function isAnswered(rule: Rule, { report, tidy }: Subject): boolean {
  if (!isCompiled(rule) || rule.scopes || !tidy?.has(rule.table) || !shipped.has(rule)) return false
  const form = report.forms[rule.table]
  return form !== null && (rule.forms?.includes(form) ?? true)
}

/** A rule that throws is an error of that rule; the rest still run. */
function run(rule: Rule, subject: Subject): Outcome[] | WhyNot {
  try {
    return evaluate(rule, subject)
  } catch {
    return "rule-failed"
  }
}

function verdictOf(findings: readonly Finding[], open: readonly CouldNotRun[], rules: readonly Rule[]): Verdict {
  if (findings.some((finding) => finding.severity === "error")) return "fail"
  const blocking = new Set(rules.filter((rule) => rule.severity === "error").map((rule) => rule.id))
  return open.some((entry) => blocking.has(entry.rule)) ? "inconclusive" : "pass"
}

/** What the rules say about a report: a check but for its repair, which a layer above adds. */
export function runRules(report: Report, options: RunOptions): Omit<Check, "repair"> {
  const rules: readonly Rule[] = options.rules ?? shippedRules
  const { warnings = null, properties = null, lastYear = null, members = null, asOf } = options
  const subject: Subject = { report, warnings, properties, lastYear, members, asOf, tidy: tidyTables(report) }
  const findings: Finding[] = []
  const couldNotRun: CouldNotRun[] = []
  const notApplicable: string[] = []
  let ran = 0
  for (const rule of rules) {
    // Most tables are tidy, and one look over their figures answers all that is compiled.
    if (isAnswered(rule, subject)) {
      ran += 1
      continue
    }
    const outcomes = run(rule, subject)
    if (typeof outcomes === "string") {
      couldNotRun.push({ rule: rule.id, why: outcomes, at: [] })
      continue
    }
    if (outcomes.length === 0) notApplicable.push(rule.id)
    let open = 0
    for (const outcome of outcomes) {
      if (outcome.outcome === "unknown") open += 1
      else if (outcome.outcome === "broken") findings.push(toFinding(rule, outcome))
    }
    if (open < outcomes.length) ran += 1
    if (open > 0) couldNotRun.push(...unanswered(rule, outcomes))
  }
  return {
    verdict: verdictOf(findings, couldNotRun, rules),
    findings,
    rules: { ran, notApplicable, couldNotRun },
    ruleset: options.ruleset ?? rulesetVersion,
    asOf,
  }
}
