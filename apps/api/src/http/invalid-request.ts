import { Failure } from "@gouji/core"
import type * as z from "zod"

/** One value of a request that cannot be taken: where it stands, and the issue as zod found it. */
export interface InvalidValue {
  readonly in: "query" | "path" | "form" | "body"
  /** JSON pointer within that part of the request. */
  readonly pointer: string
  readonly issue: z.core.$ZodIssue
}

const part = { query: "query", param: "path", form: "form", json: "body" } as const

/** A request that is not as the API reference says. Its values are named; what they held is not repeated. */
export class InvalidRequest extends Failure {
  readonly values: readonly InvalidValue[]

  constructor(target: keyof typeof part, error: z.core.$ZodError) {
    const values = error.issues.slice(0, 20).map((issue) => {
      const path = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : issue.path.map(String)
      const pointer = path.map((step) => `/${step.slice(0, 100).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
      return { in: part[target], pointer, issue }
    })
    super("bad-request", { found: values.map((value) => value.pointer.slice(1)).join(", ") })
    this.values = values
  }
}

export function isTarget(target: string): target is keyof typeof part {
  return Object.hasOwn(part, target)
}
