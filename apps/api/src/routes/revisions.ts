import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import type { Ports } from "../ports.ts"
import { fullRevisionSchema, revisionListSchema } from "../schemas/published.ts"
import { noQuery, reportParams, revisionParams } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const list = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/revisions",
  tags: ["archive"],
  summary: "一份报告的各版",
  description: "The history of a report.",
  request: { params: reportParams, query: noQuery },
  responses: { 200: json(revisionListSchema, "Every revision of it."), ...problems("not-found") },
})

const find = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/revisions/{n}",
  tags: ["archive"],
  summary: "某一版的全部内容",
  description: "One revision with everything in it.",
  request: { params: revisionParams, query: noQuery },
  responses: { 200: json(fullRevisionSchema, "The revision."), ...problems("not-found") },
})

export const revisionsRoutes = (ports: Ports) =>
  subApp()
    .openapi(list, async (c) => {
      const items = await ports.archive.revisions(c.req.valid("param").id)
      if (items.length === 0) throw new Failure("not-found")
      return c.json({ items }, 200)
    })
    .openapi(find, async (c) => {
      const { id, n } = c.req.valid("param")
      const revision = await ports.archive.revision(id, n)
      if (revision === null) throw new Failure("not-found")
      return c.json(revision, 200)
    })
