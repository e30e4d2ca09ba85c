import { tmpdir } from "node:os"
import { createRoute } from "@hono/zod-openapi"
import type * as z from "zod"
import { csv, excelCsv } from "../downloads/formats/csv.ts"
import { xlsx } from "../downloads/formats/xlsx.ts"
import type { Gate } from "../downloads/gate.ts"
import { sendFile } from "../downloads/send-file.ts"
import type { Row, Sheet } from "../downloads/table.ts"
import { writeProven } from "../downloads/write-proven.ts"
import { filePolicy } from "../http/security-headers.ts"
import { attachment } from "../upload/file-name.ts"
import { problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

/** The formats that a table of some lines is taken away in. */
export const sheetFormats = [csv, excelCsv, xlsx] as const

/** What a request asks for: the columns, the rows, and the file's name without its ending. */
export interface AskedSheet {
  readonly sheet: Sheet
  readonly rows: AsyncIterable<readonly Row[]>
  readonly name: string
}

const binary = { schema: { type: "string", format: "binary" } } as const

/**
 * The files of an answer that is a table: the path of the answer with an ending. Each is read back and compared with what
 * the archive gave before any of it is sent; `Gouji-Rows` counts its rows.
 */
export function sheetRoutes<Q extends z.ZodObject>(
  path: string,
  { query, tag, summary, gate }: { query: Q; tag: string; summary: string; gate: Gate },
  ask: (query: z.infer<Q>) => Promise<AskedSheet>,
) {
  const app = subApp()
  for (const format of sheetFormats) {
    const route = createRoute({
      method: "get",
      path: `${path}.${format.extension}`,
      tags: [tag],
      summary: `${summary}（${format.extension}）`,
      description: `What \`${path}\` answers, as a file with a row a line.`,
      request: { query },
      responses: {
        200: {
          description: "The file, as an attachment.",
          content: { [format.mediaType.split(";")[0] ?? ""]: binary },
        },
        ...problems("busy", "download-too-large", "export-differs", ...wideQueryFailures),
      },
    })
    app.openapi(route, async (c) => {
      const { sheet, rows, name } = await ask(c.req.valid("query" as never) as z.infer<Q>)
      const where = { folder: tmpdir(), signal: c.req.raw.signal }
      const made = await gate.pass(() => writeProven({ sheet, format, rows }, where))
      c.header("Content-Security-Policy", filePolicy)
      c.header("Content-Disposition", attachment(`${name}.${format.extension}`))
      c.header("Content-Type", format.mediaType)
      c.header("Content-Length", String(made.bytes))
      c.header("Content-Digest", `sha-256=:${made.sha256.toString("base64")}:`)
      c.header("Gouji-Rows", String(made.rows))
      return c.body(await sendFile(made.path), 200)
    })
  }
  return app
}
