import { Failure, type FailureCode, type Report } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { LRUCache } from "lru-cache"
import type { Ports } from "../ports.ts"
import type { DocumentParts } from "../recognise/document-parts.ts"
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

/** Documents that were just asked for are asked for again: so many signs of them are kept, some two hundred reports. */
const signsKept = 8_000_000

/** That the machine had no time says nothing of the file. */
const passing: ReadonlySet<FailureCode> = new Set(["busy", "too-complex", "internal"])

/** What a file of the archive shows, read once for all who look at it. */
function createParts({ archive, parts }: Pick<Ports, "archive" | "parts">) {
  const read = async (id: string, revision: number): Promise<DocumentParts | null> => {
    const file = await archive.source(id, revision)
    try {
      return file && (await parts(file.bytes, file.name))
    } catch (error) {
      // It was read when it was published: a later reader may refuse what is no report to it.
      if (error instanceof Failure && !passing.has(error.code)) return null
      throw error
    }
  }
  const cache = new LRUCache<string, { readonly parts: DocumentParts | null }, { id: string; revision: number }>({
    maxSize: signsKept,
    sizeCalculation: ({ parts }) => 1 + (parts?.signs ?? 0),
    fetchMethod: async (_, __, { context }) => ({ parts: await read(context.id, context.revision) }),
  })
  return async (sha256: string, name: string, context: { id: string; revision: number }) =>
    (await cache.fetch(`${sha256} ${name}`, { context }))?.parts ?? null
}

/** Places of figures that are what was published: a later reader may see another. */
function placesOf({ places, figures }: DocumentParts, { cells }: Report) {
  return Object.fromEntries(Object.entries(places).filter(([cell]) => cell in cells && cells[cell] === figures[cell]))
}

export const reportDocumentRoutes = (ports: Ports) => {
  const partsOf = createParts(ports)
  return subApp().openapi(route, async (c) => {
    const { id } = c.req.valid("param")
    const number = c.req.valid("query").revision
    const revision =
      number === undefined ? (await ports.archive.find(id))?.current : await ports.archive.revision(id, number)
    if (!revision) throw new Failure("not-found")
    const { source, reading } = revision
    const parts = await partsOf(source.sha256, source.name, { id, revision: revision.number })
    if (parts === null) return c.json({ document: null }, 200)
    const { blocks, isCut } = parts
    return c.json({ document: { blocks, places: placesOf(parts, reading.report), isCut } }, 200)
  })
}
