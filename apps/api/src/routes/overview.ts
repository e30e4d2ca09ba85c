import { createRoute } from "@hono/zod-openapi"
import { overview } from "../figures/overview.ts"
import type { Ports } from "../ports.ts"
import { overviewSchema } from "../schemas/overview.ts"
import { noQuery } from "../schemas/query.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const route = createRoute({
  method: "get",
  path: "/api/v1/overview",
  tags: ["archive"],
  summary: "本年度报送面与最近发布",
  description: "How many agencies have a report for the year before this, and what was published or corrected last.",
  request: { query: noQuery },
  responses: { 200: json(overviewSchema, "The state of the archive today."), ...problems(...wideQueryFailures) },
})

export const overviewRoutes = (ports: Ports) =>
  subApp().openapi(route, async (c) => c.json(await overview(ports.archive, ports.now()), 200))
