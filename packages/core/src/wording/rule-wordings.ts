import type { Facts } from "../check/index.ts"
import type { Language } from "../forms/index.ts"

export interface RuleWording {
  /** The rule in a few words. */
  readonly title: string
  /** Why it must hold, in a sentence or two. */
  readonly why: string
  /** What to do when it is broken. */
  readonly fix: string
  /** The clause it rests on. */
  readonly basis: string
  /** The reasons for which a report may break the rule and be right. */
  readonly exceptions?: readonly string[]
  /** What is wrong at one place, with operands, expected, found and difference. */
  readonly message: (facts: Facts) => string
}

/** The sentences of one rule in every language. */
export type RuleWordings = Readonly<Record<Language, RuleWording>>

/** The sentences of many rules, by id: of those that gouji ships, and of rule packs. */
export type RuleRegistry = Readonly<Record<string, RuleWordings>>
