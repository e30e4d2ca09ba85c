import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { yearBefore } from "../figures/year-before.ts"
import type { Ports } from "../ports.ts"
import { lastYearSchema } from "../schemas/published.ts"
import { noQuery, reportParams } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const route = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/last-year",
  tags: ["archive"],
  summary: "同一机关上一年度的报告",
  description: "The report that the same agency has published for the year before, with its newest revision.",
  request: { params: reportParams, query: noQuery },
  responses: {
    200: json(lastYearSchema, "Last year's report, or null where there is none here."),
    ...problems("not-found"),
  },
})

export const lastYearRoutes = ({ archive }: Pick<Ports, "archive">) =>
  subApp().openapi(route, async (c) => {
    const published = await archive.find(c.req.valid("param").id)
    if (published === null) throw new Failure("not-found")
    return c.json({ lastYear: await yearBefore(archive, published) }, 200)
  })
