import type { FiguresScope } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import { aggregate } from "../figures/aggregate.ts"
import { measureList } from "../figures/measure-list.ts"
import type { Ports } from "../ports.ts"
import { aggregatesSchema, measureListSchema, missingSchema, rankingSchema } from "../schemas/figures.ts"
import { aggregatesQuery, missingQuery, rankingsQuery } from "../schemas/figures-query.ts"
import { noQuery } from "../schemas/query.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const measures = createRoute({
  method: "get",
  path: "/api/v1/measures",
  tags: ["figures"],
  summary: "全部指标，附表中行列名称",
  description: "Every measure, with the labels of its row and column.",
  request: { query: noQuery },
  responses: { 200: json(measureListSchema, "The measures, in the order of the forms."), ...problems() },
})

const aggregates = createRoute({
  method: "get",
  path: "/api/v1/aggregates",
  tags: ["figures"],
  summary: "汇总：合计、占比、比率与报送面",
  description: "Sums, shares and rates of measures, by year, place and kind, with how many agencies have reported.",
  request: { query: aggregatesQuery },
  responses: {
    200: json(aggregatesSchema, "The whole, and the groups in their order."),
    ...problems(...wideQueryFailures),
  },
})

const rankings = (ports: Ports) =>
  createRoute({
    method: "get",
    path: "/api/v1/rankings",
    tags: ["figures"],
    summary: "某年度某指标的机关排序",
    description: "All agencies of a scope by one figure of one year.",
    request: { query: rankingsQuery(ports.limits) },
    responses: { 200: json(rankingSchema, "A page of the ranking."), ...problems("bad-cursor", ...wideQueryFailures) },
  })

const missing = (ports: Ports) =>
  createRoute({
    method: "get",
    path: "/api/v1/missing",
    tags: ["figures"],
    summary: "某年度尚无已发布年报的机关",
    description: "The agencies without a published report for a year.",
    request: { query: missingQuery(ports.limits) },
    responses: { 200: json(missingSchema, "A page of agencies."), ...problems("bad-cursor", ...wideQueryFailures) },
  })

type Asked = { readonly [K in keyof Omit<FiguresScope, "years">]?: FiguresScope[K] | undefined }

/** A scope as it was asked for: what was not asked is not in it. */
function scopeOf({ province, division, kind, agency }: Asked): Omit<FiguresScope, "years"> {
  return {
    ...(province && { province }),
    ...(division && { division }),
    ...(kind && { kind }),
    ...(agency && { agency }),
  }
}

async function coverageOf(ports: Ports, year: number, scope: FiguresScope) {
  const [coverage] = await ports.archive.aggregates.coverage({ ...scope, years: [year] })
  return coverage ?? { year, agencies: 0, reported: 0 }
}

const pageOf = (ports: Ports, { limit, cursor }: { limit?: number | undefined; cursor?: string | undefined }) => ({
  limit: limit ?? ports.limits.page.default,
  ...(cursor === undefined ? {} : { cursor }),
})

export const figuresRoutes = (ports: Ports) =>
  subApp()
    .openapi(measures, (c) => c.json({ items: [...measureList] }, 200))
    .openapi(aggregates, async (c) => {
      const { measure, over = null, by = [], year, ...place } = c.req.valid("query")
      const scope = { ...scopeOf(place), ...(year === undefined ? {} : { years: year }) }
      return c.json(await aggregate(ports.archive, { measures: measure, over, by, scope }), 200)
    })
    .openapi(rankings(ports), async (c) => {
      const { measure, beside, year, order, ...asked } = c.req.valid("query")
      const [scope, page] = [scopeOf(asked), { ...pageOf(ports, asked), ...(order && { order }) }]
      const {
        items,
        beside: others,
        ...ranking
      } = await ports.archive.aggregates.rank(measure, year, scope, page, beside)
      const ranked = items.map((item) => ({ ...item, beside: [...item.beside] }))
      const coverage = await coverageOf(ports, year, scope)
      return c.json({ items: ranked, beside: [...others], ...ranking, coverage }, 200)
    })
    .openapi(missing(ports), async (c) => {
      const { year, ...asked } = c.req.valid("query")
      const scope = scopeOf(asked)
      const { items, nextCursor } = await ports.archive.aggregates.missing(year, scope, pageOf(ports, asked))
      return c.json({ items: [...items], nextCursor, coverage: await coverageOf(ports, year, scope) }, 200)
    })
