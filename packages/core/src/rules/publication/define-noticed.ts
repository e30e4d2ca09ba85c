import type { Warning, WarningCode } from "../../report/index.ts"
import { type Basis, defineCode, type Severity } from "../declare.ts"
import type { Judgement } from "../judgement.ts"

const unread: readonly Judgement[] = [{ at: "file", outcome: "unknown" }]
const clean: readonly Judgement[] = [{ at: "file", outcome: "holds", expected: 0, found: 0 }]

/** A rule on something that the reader noticed in the file: one finding, with how often it was noticed. */
export const defineNoticed = <const I extends string>(rule: {
  readonly id: I
  readonly severity: Exclude<Severity, "error">
  readonly basis: Basis
  readonly code: WarningCode
  /** Which of the warnings count; absent: all. */
  readonly counts?: (warning: Warning) => boolean
}) => {
  const { code, counts = () => true, ...rest } = rule
  return defineCode({
    ...rest,
    judge: ({ warnings }) => {
      // Bare figures come without a file.
      if (warnings === null) return unread
      const found = warnings.filter((warning) => warning.code === code && counts(warning)).length
      return found === 0 ? clean : [{ at: "file", outcome: "broken", expected: 0, found }]
    },
  })
}
