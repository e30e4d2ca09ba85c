import { createRoute } from "@hono/zod-openapi"
import type { Ports } from "../ports.ts"
import { facetsSchema } from "../schemas/published.ts"
import { noQuery } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const facets = createRoute({
  method: "get",
  path: "/api/v1/facets",
  tags: ["archive"],
  summary: "档案库可用的筛选项",
  description: "What the archive can be filtered by.",
  request: { query: noQuery },
  responses: { 200: json(facetsSchema, "Years, regions and the number of reports."), ...problems() },
})

export const facetsRoutes = (ports: Ports) =>
  subApp().openapi(facets, async (c) => c.json(await ports.archive.facets(), 200))
