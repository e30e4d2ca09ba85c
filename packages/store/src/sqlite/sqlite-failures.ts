import { Failure, type FailureCode } from "@gouji/core"

/** The primary result codes of SQLite that somebody can do something about (https://sqlite.org/rescode.html). */
const codes: Readonly<Record<number, FailureCode>> = {
  5: "archive-busy",
  6: "archive-busy",
  8: "archive-unwritable",
  10: "archive-unwritable",
  11: "archive-unreadable",
  13: "archive-unwritable",
  14: "archive-unwritable",
  26: "archive-unreadable",
}

function codeOf(error: unknown): FailureCode | undefined {
  if (!(error instanceof Error)) return undefined
  // Extended codes carry the primary one in their low byte.
  if ("errcode" in error && typeof error.errcode === "number") return codes[error.errcode & 0xff]
  return "syscall" in error ? "archive-unwritable" : undefined
}

/** Whether another connection holds the lock that is needed. */
export function isSqliteBusy(error: unknown): boolean {
  return codeOf(error) === "archive-busy"
}

/** An engine's error as a failure that names the file; anything else as it is. */
export function sqliteFailure(error: unknown, path: string): unknown {
  const code = codeOf(error)
  return code === undefined ? error : new Failure(code, { path }, { cause: error })
}
