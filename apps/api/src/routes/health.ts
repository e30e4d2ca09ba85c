import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import type { Ports } from "../ports.ts"
import { noQuery } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const healthSchema = z.strictObject({ status: z.literal("ok") }).meta({ id: "Health" })
const readySchema = z.strictObject({ status: z.literal("ready") }).meta({ id: "Ready" })

const health = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["service"],
  summary: "服务是否在运行",
  description: "Whether the server answers at all: where it does not, it is started again.",
  request: { query: noQuery },
  responses: { 200: json(healthSchema, "It does."), ...problems() },
})

const ready = createRoute({
  method: "get",
  path: "/readyz",
  tags: ["service"],
  summary: "服务是否就绪",
  description:
    "Whether requests should be sent here: the archive is reached, its schema is up to date, documents can be read, and the server is not about to stop.",
  request: { query: noQuery },
  responses: { 200: json(readySchema, "It is ready."), ...problems("not-ready") },
})

export const healthRoutes = ({ unready }: Pick<Ports, "unready">) =>
  subApp()
    .openapi(health, (c) => {
      c.header("Cache-Control", "no-store")
      return c.json({ status: "ok" as const }, 200)
    })
    .openapi(ready, async (c) => {
      const parts = await unready()
      if (parts.length > 0) throw new Failure("not-ready", { found: parts.join(", ") })
      c.header("Cache-Control", "no-store")
      return c.json({ status: "ready" as const }, 200)
    })
