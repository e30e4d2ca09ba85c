import { createHash } from "node:crypto"
import { tmpdir } from "node:os"
import { createRoute } from "@hono/zod-openapi"
import { chooseFormat } from "../downloads/choose-format.ts"
import { fileList } from "../downloads/file-list.ts"
import { formats } from "../downloads/formats/formats.ts"
import { Gate } from "../downloads/gate.ts"
import { makeDownload } from "../downloads/make-download.ts"
import { filterOf, tableOf } from "../downloads/selection.ts"
import { sendFile } from "../downloads/send-file.ts"
import { filePolicy } from "../http/security-headers.ts"
import type { Ports } from "../ports.ts"
import { downloadsSchema } from "../schemas/downloads.ts"
import { downloadParams, downloadsQuery } from "../schemas/downloads-query.ts"
import { attachment } from "../upload/file-name.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const list = createRoute({
  method: "get",
  path: "/api/v1/downloads",
  tags: ["downloads"],
  summary: "可下载的文件及行数，含按年度的文件",
  description: "What can be taken away of a selection, with row counts, and of each of its years.",
  request: { query: downloadsQuery },
  responses: { 200: json(downloadsSchema, "The files."), ...problems(...wideQueryFailures) },
})

const binary = { schema: { type: "string", format: "binary" } } as const

const file = createRoute({
  method: "get",
  path: "/api/v1/downloads/{file}",
  tags: ["downloads"],
  summary: "下载所选年报的数据",
  description:
    "The figures of a selection. The file is made, read back, and compared with the archive before any of it is sent; `Gouji-Rows` counts its rows and `Content-Digest` (RFC 9530) is its SHA-256.",
  request: { params: downloadParams, query: downloadsQuery },
  responses: {
    200: {
      description: "The file, as an attachment.",
      content: Object.fromEntries(formats.map(({ mediaType }) => [mediaType.split(";")[0], binary])),
    },
    304: { description: "Nothing has changed since the ETag that was sent." },
    ...problems(...wideQueryFailures, "busy", "download-too-large", "export-differs", "not-acceptable", "not-found"),
  },
})

/** Raised where files come out otherwise than before from the same data. */
const edition = 1

/** Files that are made at one time: each holds a processor, and some megabytes. */
const atOnce = { places: 2, waiting: 32 }

const tagOf = (...parts: readonly unknown[]) =>
  `"${createHash("sha256")
    .update(JSON.stringify([edition, ...parts]))
    .digest("hex")
    .slice(0, 32)}"`

const matches = (header: string | undefined, tag: string) =>
  header?.split(",").some((one) => one.trim().replace(/^W\//, "") === tag || one.trim() === "*") ?? false

export function downloadsRoutes(ports: Ports) {
  const { extracts, facets } = ports.archive
  const gate = new Gate(atOnce)
  return subApp()
    .openapi(list, async (c) => {
      const query = c.req.valid("query")
      const asOf = query.asOf ?? ports.now().toISOString()
      const search = new URLSearchParams(new URL(c.req.url).search)
      const years = []
      for (const year of query.year ?? (await facets()).years) {
        const reports = await extracts.count({ ...filterOf(query), years: [year] }, asOf)
        search.set("year", String(year))
        if (reports > 0) years.push({ year, reports, files: fileList(search.toString(), reports) })
      }
      const reports = years.reduce((sum, one) => sum + one.reports, 0)
      return c.json({ asOf, reports, files: fileList(new URL(c.req.url).search.slice(1), reports), years }, 200)
    })
    .openapi(file, async (c) => {
      const [{ file: name }, query] = [c.req.valid("param"), c.req.valid("query")]
      const { table: tableName, format } = chooseFormat(name, c.req.header("Accept"))
      const selection = {
        table: tableOf(tableName, query),
        format,
        filter: filterOf(query),
        asOf: query.asOf ?? ports.now().toISOString(),
      }
      const tag = tagOf(await extracts.state(), tableName, format.extension, query)
      c.header("ETag", tag)
      c.header("Vary", "Accept")
      c.header("Cache-Control", "no-cache, no-transform")
      if (matches(c.req.header("If-None-Match"), tag)) return c.body(null, 304)
      c.header("Content-Type", format.mediaType)
      if (c.req.method === "HEAD") return c.body(null, 200)
      const { signal } = c.req.raw
      const made = await gate.pass(() => makeDownload(extracts, selection, { folder: tmpdir(), signal }))
      const years = query.year === undefined ? "" : `-${query.year.join("-").slice(0, 50)}`
      c.header("Content-Security-Policy", filePolicy)
      c.header("Content-Disposition", attachment(`gouji-${tableName}${years}.${format.extension}`))
      c.header("Content-Length", String(made.bytes))
      c.header("Content-Digest", `sha-256=:${made.sha256.toString("base64")}:`)
      c.header("Gouji-Rows", String(made.rows))
      return c.body(await sendFile(made.path), 200)
    })
}
