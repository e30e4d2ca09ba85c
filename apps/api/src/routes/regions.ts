import { createRoute } from "@hono/zod-openapi"
import type * as z from "zod"
import { Gate } from "../downloads/gate.ts"
import { regionsSheet } from "../downloads/regions-sheet.ts"
import type { Row } from "../downloads/table.ts"
import { regions } from "../figures/regions.ts"
import type { Ports } from "../ports.ts"
import { regionsQuery, regionsSchema } from "../schemas/regions.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { sheetRoutes } from "./sheet-routes.ts"
import { subApp } from "./sub-app.ts"

const route = createRoute({
  method: "get",
  path: "/api/v1/regions",
  tags: ["figures"],
  summary: "某年度某指标按地区汇总：合计、占比与报送面",
  description:
    "What a measure comes to in the regions next below one, with how many agencies of each have reported. Agencies of the region itself, besides those of the regions below it, are a line of their own.",
  request: { query: regionsQuery },
  responses: {
    200: json(regionsSchema, "The way down to the region, and those below it."),
    ...problems(...wideQueryFailures),
  },
})

async function* once(rows: readonly Row[]) {
  yield rows
}

export function regionsRoutes({ archive }: Pick<Ports, "archive">) {
  const ask = ({ measure, beside = [], year, division, kind, order }: z.infer<typeof regionsQuery>) =>
    regions(archive, {
      measure,
      beside,
      year,
      region: division ?? null,
      kind: kind ?? null,
      order: order ?? "greatest",
    })
  const app = subApp().openapi(route, async (c) => c.json(await ask(c.req.valid("query")), 200))
  const about = {
    query: regionsQuery,
    tag: "figures",
    summary: "按地区汇总",
    gate: new Gate({ places: 2, waiting: 32 }),
  }
  app.route(
    "/",
    sheetRoutes("/api/v1/regions", about, async (query) => {
      const { sheet, rows } = regionsSheet(await ask(query))
      return {
        sheet,
        rows: once(rows),
        name: `gouji-regions-${query.year}${query.division ? `-${query.division}` : ""}`,
      }
    }),
  )
  return app
}
