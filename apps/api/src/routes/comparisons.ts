import { createRoute } from "@hono/zod-openapi"
import { comparePublished } from "../figures/compare-published.ts"
import type { Ports } from "../ports.ts"
import { comparisonQuery, reportComparisonSchema } from "../schemas/comparison.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const compare = createRoute({
  method: "get",
  path: "/api/v1/comparisons",
  tags: ["figures"],
  summary: "任意两份年报（或两版）逐格逐段对比",
  description: "Any two reports or revisions: cells with difference and percent, paragraphs, and how much repeats.",
  request: { query: comparisonQuery },
  responses: { 200: json(reportComparisonSchema, "a is before, b is after."), ...problems("not-found") },
})

export const comparisonsRoutes = (ports: Ports) =>
  subApp().openapi(compare, async (c) => {
    const { a, b } = c.req.valid("query")
    return c.json(await comparePublished(ports.archive, a, b), 200)
  })
