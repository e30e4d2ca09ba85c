import type { Facts, NamedMeaning } from "../check/index.ts"
import type { Language } from "../forms/index.ts"
import type { SlipId } from "../repair/index.ts"
import type { Failure, Warning } from "../report/index.ts"
import { en } from "./en.ts"
import type { RuleRegistry, RuleWording } from "./rule-wordings.ts"
import { ruleWordings } from "./rules/index.ts"
import type { Wordings } from "./wordings.ts"
import { zhCN } from "./zh-cn.ts"

export const wordings: Readonly<Record<Language, Wordings>> = { "zh-CN": zhCN, en }

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

export function wordWarning(warning: Warning, language: Language): string {
  return wordings[language].warnings[warning.code](warning)
}

/** What went wrong, and what to do about it. */
export function wordFailure(failure: Pick<Failure, "code" | "detail">, language: Language) {
  const wording = wordings[language].failures[failure.code]
  const { title, todo } = wording
  return { title: title(failure.detail), todo: typeof todo === "string" ? todo : todo(failure.detail) }
}
