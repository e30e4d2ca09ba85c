import type { Mention } from "../report/index.ts"
import type { WhyNot } from "../rules/index.ts"
import type { Finding, Operand } from "./check.ts"

/** What a rule says about one place. `unknown` is no guess: a figure is blank, was not read, or is not there. */
export type Outcome =
  | { readonly at: string; readonly outcome: "holds" }
  | { readonly at: string; readonly outcome: "unknown"; readonly why: WhyNot }
  | {
      readonly at: string
      readonly outcome: "broken"
      readonly cells: readonly string[]
      readonly operands: readonly Operand[]
      readonly expected: Finding["expected"]
      readonly found: Finding["found"]
      readonly mention?: Mention
    }
