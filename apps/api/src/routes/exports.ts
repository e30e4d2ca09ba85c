import { Failure } from "@gouji/core"
import { writeCsv } from "@gouji/documents"
import { reportFormats } from "@gouji/documents/write"
import { createRoute } from "@hono/zod-openapi"
import { chooseReportFormat } from "../downloads/choose-report-format.ts"
import { filePolicy } from "../http/security-headers.ts"
import type { Ports } from "../ports.ts"
import { documentParams, documentQuery, reportParams, revisionQuery } from "../schemas/query.ts"
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

const binary = { schema: { type: "string", format: "binary" } } as const

/** By media type: for the compiler all of them are bytes of any kind. */
const documents = Object.fromEntries(
  reportFormats.map(({ mediaType }) => [mediaType.split(";")[0], binary]),
) as unknown as Readonly<Record<"*/*", typeof binary>>

const document = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/files/{file}",
  tags: ["archive"],
  summary: "按规定格式排版的报告文件",
  description:
    "A published report as a document in the official form. It is made, read back, and compared with what was published before any of it is sent.",
  request: { params: documentParams, query: documentQuery },
  responses: {
    200: {
      description: "The file, as an attachment.",
      content: documents,
    },
    ...problems("busy", "document-differs", "not-acceptable", "not-found", "too-complex"),
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
    .openapi(document, async (c) => {
      const [{ id, file }, query] = [c.req.valid("param"), c.req.valid("query")]
      const format = chooseReportFormat(file, c.req.header("Accept"))
      const { published, revision } = await revisionOf(ports, id, query.revision)
      const { report, places } = revision.reading
      const { layout = "form", formulas } = query
      const { bytes } = await ports.write(report, format.id, { places, layout, formulas: formulas === "true" })
      if (!file.includes(".")) c.header("Vary", "Accept", { append: true })
      c.header("Content-Security-Policy", filePolicy)
      c.header("Content-Disposition", attachment(`${published.agency.name}-${published.year}.${format.extension}`))
      c.header("Content-Type", format.mediaType)
      return c.body(Uint8Array.from(bytes), 200)
    })
