import { randomUUID } from "node:crypto"
import type { Failure } from "@gouji/core"
import { createMiddleware } from "hono/factory"
import type { Person } from "../access/person.ts"
import type { Env } from "../env.ts"

/** One request in the log. It says nothing of what was sent: no query, no header, no file name. */
export interface RequestLine {
  readonly time: string
  readonly level: "info" | "error"
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly ms: number
  /** The code of the failure that was answered with. */
  readonly code?: string
  /** The id of who asked, where a route wanted to know. */
  readonly person?: string
  /** The id of a person who was refused what others may do: it does not show in the status. */
  readonly refused?: string
  /** Where an unexpected error arose. Its message is left out, since it may quote the document. */
  readonly trace?: string
}

function traceOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
  return [cause.name, ...frames.slice(0, 8).map((frame) => frame.trim())].join(" | ")
}

function whatFailed(failure: Failure | undefined): Pick<RequestLine, "code" | "trace"> {
  if (failure === undefined) return {}
  return failure.code === "internal" ? { code: failure.code, trace: traceOf(failure) } : { code: failure.code }
}

const whoAsked = (person: Person | undefined) => (person === undefined ? {} : { person: person.id })

/** Gives each request its id and, once it is answered, its line in the log. */
export const requestLog = (log: (line: RequestLine) => void, now: () => Date) =>
  createMiddleware<Env>(async (c, next) => {
    const id = randomUUID()
    c.set("requestId", id)
    const start = performance.now()
    await next()
    c.header("X-Request-Id", id)
    log({
      time: now().toISOString(),
      level: c.res.status >= 500 ? "error" : "info",
      id,
      method: c.req.method,
      path: c.req.path.slice(0, 500),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      ...whatFailed(c.get("failure")),
      ...whoAsked(c.get("person")),
      ...(c.get("refused") && { refused: c.get("refused") }),
    })
  })

/** One line of JSON. Whatever could start a new line, or steer a terminal, is escaped. */
export function logText(line: object): string {
  const codeUnit = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  return `${JSON.stringify(line).replace(/[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, codeUnit)}\n`
}
