import { checkReading, checkSchema } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { chinaDay } from "../china-day.ts"
import type { Ports } from "../ports.ts"
import { checkQuery } from "../schemas/query.ts"
import type { MemoryBudget } from "../upload/memory-budget.ts"
import { readUpload } from "../upload/read-upload.ts"
import { documentBody } from "./bodies.ts"
import { documentFailures, exactJson, json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const check = createRoute({
  method: "post",
  path: "/api/v1/checks",
  tags: ["documents"],
  summary: "核对一份材料（不保存）",
  description: "Checks a document without keeping it.",
  request: { query: checkQuery, body: documentBody },
  responses: { 200: json(checkSchema, "What the rules say about it."), ...problems(...documentFailures) },
})

export const checksRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp().openapi(check, (c) =>
    budget.account(async (draw) => {
      const { rules, version } = ports.ruleset
      const { name, asOf = chinaDay(ports.now()) } = c.req.valid("query")
      const upload = await readUpload(c, ports.limits, draw, name)
      const reading = await ports.recognise(upload.bytes, upload.name)
      return exactJson(c, checkReading(reading, { asOf, rules, ruleset: version }))
    }),
  )
