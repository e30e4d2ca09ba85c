import type { FailureCode } from "@gouji/core"
import { statusOf } from "../http/status-of.ts"
import { keyHeader, takesKey } from "../idempotency/keyed.ts"

interface Answer {
  readonly description?: string
  readonly content?: Readonly<Record<string, unknown>>
}
export interface Operation {
  readonly parameters?: readonly object[]
  readonly requestBody?: object
  readonly responses?: Readonly<Record<string, Answer>>
}

const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } }

const keyParameter = {
  name: keyHeader,
  in: "header",
  required: false,
  description:
    "同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused.",
  schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,255}$" },
}

function codesOf(path: string, method: string, operation: Operation): FailureCode[] {
  const { responses = {} } = operation
  const codes: FailureCode[] = []
  if (path.startsWith("/api/")) codes.push("too-many-requests")
  const types = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    status.startsWith("2") ? Object.keys(content) : [],
  )
  if (new Set(types).size === 1 && types[0] !== "*/*") codes.push("not-acceptable")
  if (method !== "get") codes.push("cross-site")
  if (operation.requestBody !== undefined) codes.push("type-unsupported")
  if (method === "post" && takesKey(path)) codes.push("file-too-large", "key-reused", "request-running")
  return codes
}

/** What any route may answer before it is reached, and the header that any POST takes, written into the description once. */
export function withSharedAnswers(path: string, method: string, operation: Operation): Operation {
  const responses: Record<string, Answer> = { ...operation.responses }
  for (const code of codesOf(path, method, operation)) {
    const status = String(statusOf(code))
    const said = responses[status]?.description ?? ""
    if (said.split(" · ").includes(code)) continue
    const description = said === "" ? code : `${said} · ${code}`
    responses[status] = { ...responses[status], description, content: problem }
  }
  const takesOne = method === "post" && takesKey(path)
  return { ...operation, responses, ...(takesOne && { parameters: [...(operation.parameters ?? []), keyParameter] }) }
}
