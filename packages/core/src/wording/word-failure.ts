import type { Language } from "../forms/index.ts"
import type { Failure } from "../report/index.ts"
import { enFailures } from "./en-failures.ts"
import type { FailureWordings } from "./wordings.ts"
import { zhFailures } from "./zh-cn-failures.ts"

const failures: Readonly<Record<Language, FailureWordings>> = { "zh-CN": zhFailures, en: enFailures }

/** What went wrong, and what to do about it. */
export function wordFailure(failure: Pick<Failure, "code" | "detail">, language: Language) {
  const wording = failures[language][failure.code]
  const { title, todo } = wording
  return { title: title(failure.detail), todo: typeof todo === "string" ? todo : todo(failure.detail) }
}
