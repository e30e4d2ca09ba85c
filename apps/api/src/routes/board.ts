import type { Board, BoardScope, BoardState } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import type * as z from "zod"
import { chinaDay } from "../china-day.ts"
import { boardRow, boardSheet } from "../downloads/board-sheet.ts"
import { Gate } from "../downloads/gate.ts"
import type { Row } from "../downloads/table.ts"
import type { Ports } from "../ports.ts"
import { boardSchema } from "../schemas/board.ts"
import { boardQuery } from "../schemas/query.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { sheetRoutes } from "./sheet-routes.ts"
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

type Scope = BoardScope & { readonly state?: BoardState }

/** Every line of a scope, a page at a time. */
async function* lines(board: Board, scope: Scope): AsyncGenerator<readonly Row[]> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Board["list"]>> = await board.list(scope, {
      limit: 1000,
      ...(cursor !== null && { cursor }),
    })
    yield page.items.map((line) => boardRow(line, scope.year, scope.asOf))
    cursor = page.nextCursor
  } while (cursor !== null)
}

export function boardRoutes(ports: Ports) {
  const query = boardQuery(ports.limits)
  const settled = ({ year, asOf = chinaDay(ports.now()), province, division, kind }: z.infer<typeof query>) => ({
    year,
    asOf,
    ...(province !== undefined && { province }),
    ...(division !== undefined && { division }),
    ...(kind !== undefined && { kind }),
  })
  const stated = (state: BoardState | undefined) => (state === undefined ? {} : { state })
  const app = subApp().openapi(board(ports), async (c) => {
    const asked = c.req.valid("query")
    const scope = settled(asked)
    const { limit = ports.limits.page.default, cursor } = asked
    const page = await ports.archive.board.list(
      { ...scope, ...stated(asked.state) },
      { limit, ...(cursor !== undefined && { cursor }) },
    )
    const counts = cursor === undefined ? await ports.archive.board.count(scope) : null
    return c.json({ year: scope.year, asOf: scope.asOf, counts, ...page }, 200)
  })
  const whole = query.omit({ limit: true, cursor: true })
  const about = { query: whole, tag: "archive", summary: "期限看板", gate: new Gate({ places: 2, waiting: 32 }) }
  app.route(
    "/",
    sheetRoutes("/api/v1/board", about, async (asked) => {
      const scope = { ...settled(asked), ...stated(asked.state) }
      return {
        sheet: boardSheet,
        rows: lines(ports.archive.board, scope),
        name: `gouji-board-${scope.year}-${scope.asOf}`,
      }
    }),
  )
  return app
}
