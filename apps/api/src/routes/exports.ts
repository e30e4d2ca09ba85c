import { Failure } from "@gouji/core"
import { writeCsv } from "@gouji/documents"
import { createRoute } from "@hono/zod-openapi"
import { filePolicy } from "../http/security-headers.ts"
import type { Ports } from "../ports.ts"
import { reportParams, revisionQuery } from "../schemas/query.ts"
import { attachment } from "../upload/file-name.ts"
import { problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const source = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/source",
  tags: ["archive"],
  summary: "发布时的原文件",
  description: "The very file that was published.",
  request: { params: reportParams, query: revisionQuery },
  responses: {
    200: {
      description: "Its bytes, as an attachment.",
      content: { "*/*": { schema: { type: "string", format: "binary" } } },
    },
    ...problems("not-found"),
  },
})

const cells = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/cells.csv",
  tags: ["archive"],
  summary: "各格数据（CSV，一格一行）",
  description: "The figures of a report, a line per cell.",
  request: { params: reportParams, query: revisionQuery },
  responses: {
    200: { description: "RFC 4180, UTF-8.", content: { "text/csv": { schema: { type: "string" } } } },
    ...problems("not-found"),
  },
})

const mediaType = /^[\w.+-]+\/[\w.+-]+$/

async function revisionOf(ports: Ports, id: string, number: number | undefined) {
  const published = await ports.archive.find(id)
  if (published === null) throw new Failure("not-found")
  const revision = number === undefined ? published.current : await ports.archive.revision(id, number)
  if (revision === null) throw new Failure("not-found")
  return { published, revision }
}

export const exportsRoutes = (ports: Ports) =>
  subApp()
    .openapi(source, async (c) => {
      const file = await ports.archive.source(c.req.valid("param").id, c.req.valid("query").revision)
      if (file === null) throw new Failure("not-found")
      c.header("ETag", `"${file.sha256}"`)
      // The bytes are evidence: nobody on the way may rewrite them, not even to compress them.
      c.header("Cache-Control", "no-cache, no-transform")
      c.header("Content-Security-Policy", filePolicy)
      c.header("Content-Disposition", attachment(file.name))
      c.header("Content-Type", mediaType.test(file.mediaType) ? file.mediaType : "application/octet-stream")
      return c.body(Uint8Array.from(file.bytes), 200)
    })
    .openapi(cells, async (c) => {
      const { published, revision } = await revisionOf(ports, c.req.valid("param").id, c.req.valid("query").revision)
      const { report, places } = revision.reading
      c.header("Content-Security-Policy", filePolicy)
      c.header("Content-Disposition", attachment(`${published.agency.name}-${published.year}.csv`))
      c.header("Content-Type", "text/csv; charset=utf-8")
      return c.body(writeCsv(report, places), 200)
    })
