import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import type * as z from "zod"
import { filterOf } from "../downloads/selection.ts"
import type { Ports } from "../ports.ts"
import { searchQuery, searchSchema } from "../schemas/search.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const search = (ports: Ports) =>
  createRoute({
    method: "get",
    path: "/api/v1/search",
    tags: ["archive"],
    summary: "按机关名称、标题或正文查找",
    description: "Finds reports by the agency's name and the title, or by what their text says.",
    request: { query: searchQuery(ports.limits) },
    responses: {
      200: json(searchSchema, "A page of what was found."),
      ...problems("bad-cursor", ...wideQueryFailures),
    },
  })

type Query = z.infer<ReturnType<typeof searchQuery>>
type Found = z.infer<typeof searchSchema>

const pageOf = (ports: Ports, { limit, cursor }: Query) => ({
  limit: limit ?? ports.limits.page.default,
  ...(cursor === undefined ? {} : { cursor }),
})

/** As the list of the archive finds them: it can be asked for one year, and not by kind. */
async function inNames(ports: Ports, query: Query): Promise<Found> {
  const { q: text, year: years, province, division, kind } = query
  if ((years?.length ?? 0) > 1) throw new Failure("bad-request", { found: "year" })
  if (kind !== undefined) throw new Failure("bad-request", { found: "kind" })
  const filter = {
    text,
    ...(years?.[0] === undefined ? {} : { year: years[0] }),
    ...(province === undefined ? {} : { province }),
    ...(division === undefined ? {} : { division }),
  }
  const { items, nextCursor } = await ports.archive.list(filter, pageOf(ports, query))
  const nowhere = { section: null, paragraph: null, passage: null }
  return {
    items: items.map(({ id: report, agency, year, title, verdict, revision }) => ({
      ...{ report, agency, year, title, verdict, revision },
      ...nowhere,
    })),
    scanned: null,
    nextCursor,
  }
}

async function inProse(ports: Ports, query: Query): Promise<Found> {
  const { q, in: _, limit: __, cursor: ___, ...scope } = query
  const page = pageOf(ports, query)
  const found = await ports.archive.extracts.searchProse(q, filterOf(scope), ports.now().toISOString(), page)
  return {
    items: found.items.map(({ id: report, agency, year, title, verdict, revision, section, paragraph, passage }) => ({
      ...{ report, year, title, verdict, revision, section, paragraph, passage },
      agency: { id: agency.id, name: agency.name, region: agency.region },
    })),
    scanned: found.scanned,
    nextCursor: found.nextCursor,
  }
}

export const searchRoutes = (ports: Ports) =>
  subApp().openapi(search(ports), async (c) => {
    const query = c.req.valid("query")
    return c.json(await (query.in === "prose" ? inProse : inNames)(ports, query), 200)
  })
