import type { Language } from "../forms/index.ts"
import type { FormId } from "../report/index.ts"
import generated from "./examples.json" with { type: "json" }

/** Parts of a report that keep a rule, or break it, as a person reads them. */
export interface RuleExample {
  /** The form whose labels are shown; `null` where the example has no figures. */
  readonly form: FormId | null
  readonly words: Readonly<Record<Language, ExampleWords>>
}

export interface ExampleWords {
  /** A label and what stands there. */
  readonly lines: readonly (readonly [label: string, value: string])[]
  /** What gouji says of it; `null` of what is right. */
  readonly sentence: string | null
}

export interface RuleExamples {
  readonly holds: RuleExample
  readonly broken: RuleExample
}

/** An example that keeps and one that breaks each shipped rule: made by `npm run docs` from the rules' truth tables. */
export const ruleExamples = generated as unknown as Readonly<Record<string, RuleExamples>>
