import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import type { Ports } from "../ports.ts"
import { shownDocument } from "../recognise/shown-documents.ts"
import { reportDocumentSchema } from "../schemas/document-parts.ts"
import { reportParams, revisionQuery } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const route = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/document",
  tags: ["archive"],
  summary: "原文件显示的文字：逐段逐表，及各数据所在处",
  description:
    "What the published file shows, paragraph by paragraph and table by table, and where in it the figures stand. Of what else a file may hold (author, comments, changes, hidden text) nothing is given.",
  request: { params: reportParams, query: revisionQuery },
  responses: {
    200: json(reportDocumentSchema, "The document, or null where there is none to show."),
    ...problems("busy", "not-found", "too-complex"),
  },
})

export const reportDocumentRoutes = (ports: Ports) =>
  subApp().openapi(route, async (c) => {
    const { id } = c.req.valid("param")
    const number = c.req.valid("query").revision
    const revision =
      number === undefined ? (await ports.archive.find(id))?.current : await ports.archive.revision(id, number)
    if (!revision) throw new Failure("not-found")
    const file = () => ports.archive.source(id, revision.number)
    return c.json({ document: await shownDocument(ports, revision.reading, file) }, 200)
  })
