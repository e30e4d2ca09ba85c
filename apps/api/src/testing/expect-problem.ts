import type { FailureCode } from "@gouji/core"
import { expect } from "vitest"
import { type Problem, problemSchema } from "../schemas/problem.ts"

/** Asserts the one shape of an error, whatever the route. */
export async function expectProblem(response: Response, status: number, code: FailureCode): Promise<Problem> {
  const text = await response.text()
  expect(response.status, text).toBe(status)
  expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8")
  expect(response.headers.get("Cache-Control")).toBe("no-store")
  const problem = problemSchema.parse(JSON.parse(text))
  expect(problem).toMatchObject({ status, code, type: `urn:gouji:problem:${code}` })
  expect(problem.title).not.toBe("")
  expect(problem.detail).not.toBe("")
  expect(response.headers.get("X-Request-Id")).toBe(problem.requestId)
  expect(problem.instance).toBe(`urn:uuid:${problem.requestId}`)
  return problem
}
