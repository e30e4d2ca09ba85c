import { timingSafeEqual } from "node:crypto"
import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { bearerOf } from "../access/bearer.ts"
import { secretHash } from "../access/secret.ts"
import type { Ports } from "../ports.ts"
import { noQuery } from "../schemas/query.ts"
import { problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const route = createRoute({
  method: "get",
  path: "/metrics",
  tags: ["service"],
  summary: "运行指标（Prometheus）",
  description: "Measures of this server, for whoever holds `GOUJI_METRICS_TOKEN`; not there where none is set.",
  security: [{ token: [] }],
  request: { query: noQuery },
  responses: {
    200: { description: "Prometheus' text format.", content: { "text/plain": { schema: z.string() } } },
    ...problems("unauthorised", "not-found"),
  },
})

// Hashes are of one length: how much of a guess was right cannot be told from how long it took.
const same = (given: string, token: string) =>
  timingSafeEqual(Buffer.from(secretHash(given)), Buffer.from(secretHash(token)))

export const metricsRoutes = ({ measures }: Ports) =>
  subApp().openapi(route, async (c) => {
    if (measures === null) throw new Failure("not-found")
    const token = bearerOf(c)
    if (token === null || !same(token, measures.token)) throw new Failure("unauthorised")
    c.header("Cache-Control", "no-store")
    return c.body(await measures.metrics.text(), 200, { "Content-Type": measures.metrics.mediaType }) as never
  })
