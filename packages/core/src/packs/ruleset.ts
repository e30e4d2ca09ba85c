import type { Language } from "../forms/index.ts"
import { Failure } from "../report/index.ts"
import { type FamilyId, families, type Rule, rules, rulesetVersion } from "../rules/index.ts"
import { familyWordings, type RuleRegistry, ruleWordings } from "../wording/index.ts"
import type { RulePack } from "./rule-pack.ts"

/** Rules that are shown together: a family that gouji ships, or a rule pack. */
export interface RuleFamily {
  readonly id: string
  readonly title: Readonly<Record<Language, string>>
  readonly rules: readonly Rule[]
  /** The pack's version; `null` for what gouji ships. */
  readonly pack: string | null
}

/** The rules that checks are made with, and their sentences. */
export interface Ruleset {
  /** As a check names it: `2026.11.2`, or `2026.11.2+guangdong@1.0.0` with a pack. */
  readonly version: string
  /** In the order in which findings are shown. */
  readonly rules: readonly Rule[]
  readonly families: readonly RuleFamily[]
  readonly wordings: RuleRegistry
}

/** What gouji ships. */
export const shippedRuleset: Ruleset = {
  version: rulesetVersion,
  rules,
  families: Object.entries(families).map(([id, members]) => ({
    id,
    title: familyWordings[id as FamilyId],
    rules: members,
    pack: null,
  })),
  wordings: ruleWordings,
}

/** The shipped rules with those of packs behind them. Throws `rule-pack-clash` where two have one id. */
export function withPacks(packs: readonly RulePack[]): Ruleset {
  return packs.reduce((set, pack) => {
    const taken = new Set<string>(set.rules.map((rule) => rule.id))
    const ids = pack.rules.map((rule) => rule.id)
    const clash = ids.find((id, index) => taken.has(id) || ids.indexOf(id) !== index)
    if (clash !== undefined) throw new Failure("rule-pack-clash", { pack: pack.id, id: clash })
    if (set.families.some((family) => family.id === pack.id)) {
      throw new Failure("rule-pack-clash", { pack: pack.id, id: pack.id })
    }
    const family = { id: pack.id, title: pack.title, rules: pack.rules, pack: pack.version }
    return {
      version: `${set.version}+${pack.id}@${pack.version}`,
      rules: [...set.rules, ...pack.rules],
      families: [...set.families, family],
      wordings: { ...set.wordings, ...pack.wordings },
    }
  }, shippedRuleset)
}
