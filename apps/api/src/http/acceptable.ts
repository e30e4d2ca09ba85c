import { Failure } from "@gouji/core"
import type { OpenAPIHono } from "@hono/zod-openapi"
import { createMiddleware } from "hono/factory"
import { matchedRoutes } from "hono/route"
import { parseAccept } from "hono/utils/accept"
import type { Env } from "../env.ts"

/** How much a media type is wanted (RFC 9110): by the most special entry that fits it. */
export function qualityOf(mediaType: string, accept: string): number {
  const entries = parseAccept(accept)
  const [type = ""] = mediaType.split(";")
  for (const range of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const entry = entries.find((one) => one.type.toLowerCase() === range)
    if (entry) return entry.q
  }
  return 0
}

interface Described {
  readonly method: string
  readonly path: string
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> } | unknown>>
}

function typesOf({ responses = {} }: Described): readonly string[] {
  const answers = Object.entries(responses).filter(([status]) => status.startsWith("2"))
  return [...new Set(answers.flatMap(([, answer]) => Object.keys((answer as { content?: object }).content ?? {})))]
}

/**
 * Refuses a request that wants none of what its route is declared to answer with, and says what there is. A route of
 * several formats chooses by itself. Throws `not-acceptable`.
 */
export function acceptable(app: OpenAPIHono<Env>) {
  let known: ReadonlyMap<string, readonly string[]> | null = null
  const describe = () =>
    new Map(
      app.openAPIRegistry.definitions.flatMap((definition) => {
        if (definition.type !== "route") return []
        const route: Described = definition.route
        const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1")
        return [[`${route.method.toUpperCase()} ${path}`, typesOf(route)] as const]
      }),
    )
  return createMiddleware<Env>(async (c, next) => {
    const accept = c.req.header("Accept")
    if (accept === undefined || accept.trim() === "") return next()
    known ??= describe()
    const method = c.req.method === "HEAD" ? "GET" : c.req.method
    const types = matchedRoutes(c).flatMap(({ path }) => known?.get(`${method} ${path}`) ?? [])
    const [only] = types
    if (only !== undefined && new Set(types).size === 1 && only !== "*/*" && qualityOf(only, accept) <= 0) {
      throw new Failure("not-acceptable", { found: accept.slice(0, 200), choices: only })
    }
    return next()
  })
}
