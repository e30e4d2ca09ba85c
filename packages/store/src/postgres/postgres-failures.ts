import { Failure, type FailureCode } from "@gouji/core"

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : ""

/**
 * What passes when a transaction is tried again: two that could not have run one behind the other (40001, 40P01), a row
 * (23505) or table (42P07, and 23503 on a row that came with it) that another has just made.
 */
const passing: ReadonlySet<string> = new Set(["40001", "40P01", "23505", "23503", "42P07", "55P03"])

/** Classes of SQLSTATE and of connection errors that somebody can do something about. */
const classes: readonly (readonly [RegExp, FailureCode])[] = [
  [/^57014/, "query-too-expensive"],
  [/^(08|57P|53300|28|3D|ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|EPIPE)/, "archive-unreachable"],
  [/^(25006|42501|53100|53|58)/, "archive-unwritable"],
]

/** Whether another transaction stood in the way. */
export function isPostgresBusy(error: unknown): boolean {
  return passing.has(codeOf(error))
}

/** An engine's error as a failure that names the database, without its password; anything else as it is. */
export function postgresFailure(error: unknown, place: string): unknown {
  if (error instanceof Failure) return error
  if (isPostgresBusy(error)) return new Failure("archive-busy", { path: place }, { cause: error })
  const found = classes.find(([pattern]) => pattern.test(codeOf(error)))
  // The driver says so in words alone where a connection ends under a query or is not there in time.
  const isCut =
    error instanceof Error && /connection (terminated|timeout|error)|timeout exceeded when trying/i.test(error.message)
  const code = found?.[1] ?? (isCut ? "archive-unreachable" : undefined)
  return code === undefined ? error : new Failure(code, { path: place }, { cause: error })
}
