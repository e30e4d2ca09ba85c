import type { Facts, NamedMeaning } from "../check/index.ts"
import type { Language } from "../forms/index.ts"
import type { SlipId } from "../repair/index.ts"
import { wordings } from "./all.ts"
import type { RuleRegistry, RuleWording } from "./rule-wordings.ts"
import { ruleWordings } from "./rules/index.ts"

/** The sentences of a rule; `undefined` for one that is not in the registry, by default of those that gouji ships. */
export function wordRule(
  rule: string,
  language: Language,
  registry: RuleRegistry = ruleWordings,
): RuleWording | undefined {
  return Object.hasOwn(registry, rule) ? registry[rule]?.[language] : undefined
}

/** What is wrong at one place, in one sentence. Of a rule whose sentences are not at hand: its numbers and places. */
export function wordFinding(facts: Facts, language: Language, registry: RuleRegistry = ruleWordings): string {
  return wordRule(facts.finding.rule, language, registry)?.message(facts) ?? wordings[language].finding(facts)
}

/** What may have happened, for a slip that a repair undoes; its id for one that gouji does not know. */
export function wordSlip(slip: string, language: Language): string {
  return wordings[language].slips[slip as SlipId] ?? slip
}

/** What a passage of prose may mean, with what the table comes to; `null` where no meaning was tried. */
export function wordMeanings(meanings: readonly NamedMeaning[], language: Language): string | null {
  return meanings.length === 0 ? null : wordings[language].meanings(meanings)
}
