import { Failure, type FailureCode, failureCodes } from "@gouji/core"

/** Why the server gave no answer: its problem+json in short, or `null` values where it could not be reached. */
export interface Problem {
  readonly status: number | null
  readonly code: FailureCode
  readonly title: string | null
  readonly detail: string | null
  /** What is wrong with single values of the request, in the reader's language. */
  readonly errors: readonly string[]
}

/** No answer at all. */
export const unreachable: Problem = { status: null, code: "internal", title: null, detail: null, errors: [] }

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : null)

function errorsOf(errors: unknown): string[] {
  if (!Array.isArray(errors)) return []
  return errors.flatMap((error: { pointer?: unknown; detail?: unknown } | null) => {
    const detail = text(error?.detail)
    return detail === null ? [] : [[text(error?.pointer), detail].filter((part) => part !== null).join(" ")]
  })
}

/** Takes the short of a problem+json body; a body of another kind still yields a problem. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  const fields = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {}
  const code = failureCodes.find((known) => known === fields.code)
  return {
    status: response.status,
    code: code ?? (response.status === 404 ? "not-found" : "internal"),
    title: text(fields.title),
    detail: text(fields.detail),
    errors: errorsOf(fields.errors),
  }
}

/** Thrown where the server refuses; `problem` says why. */
export class Refusal extends Failure {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** GETs JSON from this server's API. Throws a `Refusal`. */
export async function fetchJson<T>(path: string, language: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    headers: { accept: "application/json", "accept-language": language },
    ...(signal && { signal }),
  })
  if (!response.ok) throw new Refusal(await problemOf(response))
  return (await response.json()) as T
}
