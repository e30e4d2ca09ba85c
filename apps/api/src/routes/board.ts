import { createRoute } from "@hono/zod-openapi"
import { chinaDay } from "../china-day.ts"
import type { Ports } from "../ports.ts"
import { boardSchema } from "../schemas/board.ts"
import { boardQuery } from "../schemas/query.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const board = (ports: Ports) =>
  createRoute({
    method: "get",
    path: "/api/v1/board",
    tags: ["archive"],
    summary: "期限看板：谁已按时公布，谁逾期，谁还没有",
    description:
      "Who has published the report for a year here, on time or late, and who has not. The day is that of the first revision: reports that were published elsewhere and entered later count as late.",
    request: { query: boardQuery(ports.limits) },
    responses: {
      200: json(boardSchema, "Counts, and agencies by name."),
      ...problems("bad-cursor", ...wideQueryFailures),
    },
  })

export const boardRoutes = (ports: Ports) =>
  subApp().openapi(board(ports), async (c) => {
    const query = c.req.valid("query")
    const { year, asOf = chinaDay(ports.now()), province, division, kind, state } = query
    const scope = {
      year,
      asOf,
      ...(province !== undefined && { province }),
      ...(division !== undefined && { division }),
      ...(kind !== undefined && { kind }),
    }
    const { limit = ports.limits.page.default, cursor } = query
    const page = await ports.archive.board.list(
      { ...scope, ...(state !== undefined && { state }) },
      { limit, ...(cursor !== undefined && { cursor }) },
    )
    const counts = cursor === undefined ? await ports.archive.board.count(scope) : null
    return c.json({ year, asOf, counts, ...page }, 200)
  })
