import type { Language } from "../forms/index.ts"
import type { Rule } from "../rules/index.ts"
import type { RuleRegistry } from "../wording/index.ts"
import type { Declarations } from "./declarations.ts"

/** Rules that somebody else keeps: of a province, a city, a supervising office. They run beside those that gouji ships. */
export interface RulePack {
  /** Kebab case, such as `guangdong`; the id of each of its rules begins with it and a hyphen. */
  readonly id: string
  /** Three numbers, `1.0.0`. A check names it. */
  readonly version: string
  readonly title: Readonly<Record<Language, string>>
  readonly rules: readonly Rule[]
  /** The sentences of every rule in it, in both languages. */
  readonly wordings: RuleRegistry
}

/** What a rule pack's file has as its default export: the pack, or a function that is given what declares one. */
export type RulePackModule = RulePack | ((gouji: Declarations) => RulePack)

type Id<R extends readonly Rule[]> = R[number]["id"]

/** Declares a rule pack. Where the ids of its rules are literal types, a rule without its sentences does not compile. */
export function definePack<const R extends readonly Rule[]>(
  pack: Omit<RulePack, "rules" | "wordings"> & {
    readonly rules: R
    readonly wordings: Readonly<Record<Id<R>, RuleRegistry[string]>>
  },
): RulePack {
  return pack
}
