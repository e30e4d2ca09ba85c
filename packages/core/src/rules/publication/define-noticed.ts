import type { Warning, WarningCode } from "../../report/index.ts"
import { type Basis, defineCode, type Severity } from "../declare.ts"

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
      if (warnings === null) return [{ at: "file", outcome: "unknown" }]
      const found = warnings.filter((warning) => warning.code === code && counts(warning)).length
      return [{ at: "file", outcome: found === 0 ? "holds" : "broken", expected: 0, found }]
    },
  })
}
