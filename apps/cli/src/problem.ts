import { Failure, type Language, wordFailure } from "@gouji/core"

/** A failure as data, in the words of the API's problem+json. */
export interface Problem {
  readonly code: string
  /** What went wrong. */
  readonly title: string
  /** What to do about it. */
  readonly detail: string
}

/** A failure that another program has already put into words: the server that a file was sent to. */
export class ProblemError extends Error {
  override readonly name = "ProblemError"
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.title, options)
    this.problem = problem
  }
}

/** Whatever was thrown, as a problem. What nobody foresaw is `internal`: its message is for the log, not for a screen. */
export function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof ProblemError) return error.problem
  const failure = error instanceof Failure ? error : new Failure("internal", {}, { cause: error })
  const { title, todo } = wordFailure(failure, language)
  return { code: failure.code, title, detail: todo }
}
