import type { OpenAPIHono } from "@hono/zod-openapi"
import { createMiddleware } from "hono/factory"
import { matchedRoutes } from "hono/route"
import type { Env } from "../env.ts"
import { type Deprecation, deprecationsIn } from "./deprecation.ts"

/** The headers of a deprecation: RFC 9745 (`Deprecation`, its link relation) and RFC 8594 (`Sunset`). */
function headersOf({ since, sunset, link }: Deprecation): readonly (readonly [string, string])[] {
  return [
    ["Deprecation", `@${Date.parse(since) / 1000}`],
    ...(sunset === undefined ? [] : [["Sunset", new Date(sunset).toUTCString()] as const]),
    ["Link", `<${link}>; rel="deprecation"; type="text/html"`],
  ]
}

/** The one that ends first speaks for several: a client reads one date. */
const earliest = (all: readonly Deprecation[]): Deprecation | undefined =>
  all.toSorted((a, b) => (a.sunset ?? "9999").localeCompare(b.sunset ?? "9999"))[0]

/** Says so in the answer where a request asks for what is declared to go away: an operation, or a parameter that it uses. */
export function sayDeprecated(app: OpenAPIHono<Env>) {
  let known: ReadonlyMap<string, ReturnType<typeof deprecationsIn>> | null = null
  const describe = () =>
    new Map(
      app.openAPIRegistry.definitions.flatMap((definition) => {
        if (definition.type !== "route") return []
        const found = deprecationsIn(definition.route)
        if (found.operation === null && Object.keys(found.parameters).length === 0) return []
        const { method, path } = definition.route
        return [[`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`, found] as const]
      }),
    )
  return createMiddleware<Env>(async (c, next) => {
    await next()
    known ??= describe()
    if (known.size === 0) return
    const method = c.req.method === "HEAD" ? "GET" : c.req.method
    const declared = matchedRoutes(c).flatMap(({ path }) => known?.get(`${method} ${path}`) ?? [])
    const said = declared.flatMap(({ operation, parameters }) => [
      ...(operation === null ? [] : [operation]),
      ...Object.keys(c.req.queries()).flatMap((name) => parameters[name] ?? []),
    ])
    const one = earliest(said)
    for (const [name, value] of one ? headersOf(one) : []) c.res.headers.append(name, value)
  })
}
