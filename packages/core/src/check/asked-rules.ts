import { type FormId, formIds, type Report, type TableId, tableIds } from "../report/index.ts"
import { type Rule, rules as shippedRules } from "../rules/index.ts"
import { isCompiled } from "./batch/is-compiled.ts"

/** What is left to ask of a list of rules, once the tidy tables have answered theirs. */
export interface AskedRules {
  /** How many rules hold because their table is tidy. */
  readonly answered: number
  /** The others, in their order. */
  readonly asked: readonly Rule[]
}

interface KnownRules {
  readonly blocking: ReadonlySet<string>
  readonly asked: Map<number, AskedRules>
}

const shipped: ReadonlySet<Rule> = new Set(shippedRules)
/** By the list itself, which nobody changes: most checks are made with one and the same. */
const known = new WeakMap<readonly Rule[], KnownRules>()

function knowledgeOf(rules: readonly Rule[]): KnownRules {
  const found = known.get(rules)
  if (found) return found
  const errors = rules.filter((rule) => rule.severity === "error").map((rule) => rule.id)
  const made: KnownRules = { blocking: new Set(errors), asked: new Map() }
  known.set(rules, made)
  return made
}

/** The ids of the rules that a verdict cannot do without. */
export function blockingRules(rules: readonly Rule[]): ReadonlySet<string> {
  return knowledgeOf(rules).blocking
}

/** Whether a shipped rule holds everywhere in its table because the table is tidy. */
function isAnswered(rule: Rule, forms: Report["forms"], tidy: ReadonlySet<TableId>): boolean {
  if (!isCompiled(rule) || rule.scopes || !tidy.has(rule.table) || !shipped.has(rule)) return false
  const form = forms[rule.table]
  return form !== null && (rule.forms?.includes(form) ?? true)
}

function keyOf(forms: Report["forms"], tidy: ReadonlySet<TableId>): number {
  let key = 0
  for (const table of tableIds) {
    const digit = tidy.has(table) ? formIds.indexOf(forms[table] as FormId) + 1 : 0
    key = key * (formIds.length + 1) + digit
  }
  return key
}

/** Parts a list of rules into those that tidy tables have answered and the rest; made once for each mix of forms. */
export function askedRules(rules: readonly Rule[], forms: Report["forms"], tidy: ReadonlySet<TableId>): AskedRules {
  const { asked } = knowledgeOf(rules)
  const key = keyOf(forms, tidy)
  const found = asked.get(key)
  if (found) return found
  const rest = rules.filter((rule) => !isAnswered(rule, forms, tidy))
  const made: AskedRules = { answered: rules.length - rest.length, asked: rest }
  asked.set(key, made)
  return made
}
