import { checkReading, checkSchema, Failure, type Report } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { chinaDay } from "../china-day.ts"
import type { Ports } from "../ports.ts"
import { checkQuery } from "../schemas/query.ts"
import type { MemoryBudget } from "../upload/memory-budget.ts"
import { readUpload, type Upload } from "../upload/read-upload.ts"
import { checkBody } from "./bodies.ts"
import { documentFailures, exactJson, json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const check = createRoute({
  method: "post",
  path: "/api/v1/checks",
  tags: ["documents"],
  summary: "核对一份材料（不保存）",
  description: "Checks a document without keeping it; against last year's report, where one is sent in a second part.",
  request: { query: checkQuery, body: checkBody },
  responses: {
    200: json(checkSchema, "What the rules say about it."),
    ...problems(...documentFailures, "last-year-unreadable"),
  },
})

/** Which of two documents could not be read must be plain; that the server is busy is no matter of either. */
async function lastYearIn({ bytes, name }: NonNullable<Upload["lastYear"]>, ports: Ports): Promise<Report> {
  try {
    return (await ports.recognise(bytes, name)).report
  } catch (cause) {
    throw cause instanceof Failure && cause.code !== "busy" ? new Failure("last-year-unreadable", {}, { cause }) : cause
  }
}

export const checksRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp().openapi(check, (c) =>
    budget.account(async (draw) => {
      const { rules, version } = ports.ruleset
      const { name, asOf = chinaDay(ports.now()) } = c.req.valid("query")
      const upload = await readUpload(c, ports.limits, draw, name, ["file", "lastYear"])
      const reading = await ports.recognise(upload.bytes, upload.name)
      const lastYear = upload.lastYear === undefined ? null : await lastYearIn(upload.lastYear, ports)
      return exactJson(c, checkReading(reading, { asOf, lastYear, rules, ruleset: version }))
    }),
  )
