import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { changesBetween } from "../figures/changes-between.ts"
import type { Ports } from "../ports.ts"
import { changesSchema } from "../schemas/changes.ts"
import { changesQuery, reportParams } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const changes = createRoute({
  method: "get",
  path: "/api/v1/reports/{id}/changes",
  tags: ["archive"],
  summary: "两版之间改了什么",
  description:
    "What differs between two revisions of a report: figures cell by cell, text paragraph by paragraph, and for each revision in between why, by whom and when.",
  request: { params: reportParams, query: changesQuery },
  responses: { 200: json(changesSchema, "What is not the same in both."), ...problems("not-found") },
})

export const changesRoutes = ({ archive }: Pick<Ports, "archive">) =>
  subApp().openapi(changes, async (c) => {
    const { id } = c.req.valid("param")
    const revisions = await archive.revisions(id)
    if (revisions.length === 0) throw new Failure("not-found")
    const newest = Math.max(...revisions.map(({ number }) => number))
    const { to = newest, from = Math.max(1, to - 1) } = c.req.valid("query")
    if (from > to) throw new Failure("bad-request", { found: "from" })
    const [before, after] = [await archive.revision(id, from), await archive.revision(id, to)]
    if (before === null || after === null) throw new Failure("not-found")
    const between = revisions
      .filter(({ number }) => number > from && number <= to)
      .sort((one, other) => one.number - other.number)
    return c.json({ report: id, from, to, revisions: between, ...changesBetween(before, after) }, 200)
  })
