import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { noQuery } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const healthSchema = z.strictObject({ status: z.literal("ok") }).meta({ id: "Health" })

const health = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["service"],
  summary: "服务是否正常",
  description: "Whether the server answers.",
  request: { query: noQuery },
  responses: { 200: json(healthSchema, "It does."), ...problems() },
})

export const healthRoutes = () =>
  subApp().openapi(health, (c) => {
    c.header("Cache-Control", "no-store")
    return c.json({ status: "ok" as const }, 200)
  })
