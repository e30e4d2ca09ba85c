import { type FormId, formIds, type Report, type TableId, tableIds } from "../report/index.ts"
import { type Code, type Rule, rules as shippedRules } from "../rules/index.ts"
import { isCompiled } from "./batch/is-compiled.ts"

/**
 * A rule as a check asks it. Declarations are of many shapes and these of one: where most rules have nothing to say, it is
 * finding one's way about them that takes the time.
 */
export interface AskedRule {
  readonly rule: Rule
  readonly id: string
  /** Whether a verdict cannot do without its answer. */
  readonly blocks: boolean
  /** Answers by itself; `null`: it is the interpreter's, or does not speak of every report. */
  readonly judge: Code["judge"] | null
}

/** What is left to ask of a list of rules, once the tidy tables have answered theirs. */
export interface AskedRules {
  /** How many rules hold because their table is tidy. */
  readonly answered: number
  /** The others, in their order. */
  readonly asked: readonly AskedRule[]
}

const shipped: ReadonlySet<Rule> = new Set(shippedRules)
/** By the list itself, which nobody changes: most checks are made with one and the same. */
const known = new WeakMap<readonly Rule[], Map<number, AskedRules>>()

function knownOf(rules: readonly Rule[]): Map<number, AskedRules> {
  const found = known.get(rules)
  if (found) return found
  const made = new Map<number, AskedRules>()
  known.set(rules, made)
  return made
}

const toAsked = (rule: Rule): AskedRule => ({
  rule,
  id: rule.id,
  blocks: rule.severity === "error",
  judge: rule.kind === "code" && !rule.scopes ? rule.judge : null,
})

/** Whether a shipped rule holds everywhere in its table because the table is tidy. */
function isAnswered(rule: Rule, forms: Report["forms"], tidy: ReadonlySet<TableId>): boolean {
  if (!isCompiled(rule) || rule.scopes || !tidy.has(rule.table) || !shipped.has(rule)) return false
  const form = forms[rule.table]
  return form !== null && (rule.forms?.includes(form) ?? true)
}

/** Every mix of tidy tables and their forms has a key of its own. */
function keyOf(forms: Report["forms"], tidy: ReadonlySet<TableId>): number {
  let key = 0
  for (let index = 0; index < tableIds.length; index += 1) {
    const table = tableIds[index] as TableId
    key *= formIds.length + 1
    if (tidy.has(table)) key += formIds.indexOf(forms[table] as FormId) + 1
  }
  return key
}

/** Parts a list of rules into those that tidy tables have answered and the rest; made once for each mix of forms. */
export function askedRules(rules: readonly Rule[], forms: Report["forms"], tidy: ReadonlySet<TableId>): AskedRules {
  const asked = knownOf(rules)
  const key = keyOf(forms, tidy)
  const found = asked.get(key)
  if (found) return found
  const rest = rules.filter((rule) => !isAnswered(rule, forms, tidy))
  const made: AskedRules = { answered: rules.length - rest.length, asked: rest.map(toAsked) }
  asked.set(key, made)
  return made
}
