import { readingSchema } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import type { Ports } from "../ports.ts"
import { readingQuery } from "../schemas/query.ts"
import type { MemoryBudget } from "../upload/memory-budget.ts"
import { readUpload } from "../upload/read-upload.ts"
import { documentBody } from "./bodies.ts"
import { documentFailures, exactJson, json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const read = createRoute({
  method: "post",
  path: "/api/v1/readings",
  tags: ["documents"],
  summary: "读取一份材料（不保存）",
  description: "Reads a document without keeping it.",
  request: { query: readingQuery, body: documentBody },
  responses: { 200: json(readingSchema, "What came out of the document."), ...problems(...documentFailures) },
})

export const readingsRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp().openapi(read, (c) =>
    budget.account(async (draw) => {
      const { bytes, name } = await readUpload(c, ports.limits, draw, c.req.valid("query").name)
      return exactJson(c, await ports.recognise(bytes, name))
    }),
  )
