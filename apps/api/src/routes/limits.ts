import { createRoute } from "@hono/zod-openapi"
import type { Ports } from "../ports.ts"
import { limitsSchema } from "../schemas/limits.ts"
import { noQuery } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const limits = createRoute({
  method: "get",
  path: "/api/v1/limits",
  tags: ["service"],
  summary: "单次请求的上限",
  description: "What one request may cost.",
  request: { query: noQuery },
  responses: { 200: json(limitsSchema, "The limits of this server."), ...problems() },
})

export const limitsRoutes = (ports: Ports) => subApp().openapi(limits, (c) => c.json(ports.limits, 200))
