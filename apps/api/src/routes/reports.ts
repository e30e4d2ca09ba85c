import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import type { Ports } from "../ports.ts"
import { publishedSchema, reportPageSchema } from "../schemas/published.ts"
import { listQuery, noQuery, reportParams } from "../schemas/query.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const list = (ports: Ports) =>
  createRoute({
    method: "get",
    path: "/api/v1/reports",
    tags: ["archive"],
    summary: "档案库，年度新的在前",
    description: "The archive, newest year first.",
    request: { query: listQuery(ports.limits) },
    responses: { 200: json(reportPageSchema, "A page of reports."), ...problems("bad-cursor", ...wideQueryFailures) },
  })

const find = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}",
  tags: ["archive"],
  summary: "一份报告及其最新一版",
  description: "A report and its newest revision.",
  request: { params: reportParams, query: noQuery },
  responses: { 200: json(publishedSchema, "The report."), ...problems("not-found") },
})

export const reportsRoutes = (ports: Ports) =>
  subApp()
    .openapi(list(ports), async (c) => {
      const {
        text,
        year,
        region,
        province,
        division,
        verdict,
        limit = ports.limits.page.default,
        cursor,
      } = c.req.valid("query")
      const filter = {
        ...(text === undefined ? {} : { text }),
        ...(year === undefined ? {} : { year }),
        ...(region === undefined ? {} : { region }),
        ...(province === undefined ? {} : { province }),
        ...(division === undefined ? {} : { division }),
        ...(verdict === undefined ? {} : { verdict }),
      }
      return c.json(await ports.archive.list(filter, { limit, ...(cursor === undefined ? {} : { cursor }) }), 200)
    })
    .openapi(find, async (c) => {
      const published = await ports.archive.find(c.req.valid("param").id)
      if (published === null) throw new Failure("not-found")
      return c.json(published, 200)
    })
