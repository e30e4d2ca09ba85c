import { checkReading, checkSchema, explain } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { chinaDay } from "../china-day.ts"
import type { Ports } from "../ports.ts"
import { readOthers } from "../recognise/set-against.ts"
import { checkQuery } from "../schemas/query.ts"
import { explanationsOf, unusedHeader, unusedText } from "../upload/explanations.ts"
import { fieldsOf, optional } from "../upload/fields.ts"
import type { MemoryBudget } from "../upload/memory-budget.ts"
import { filesOfCheck, readUpload } from "../upload/read-upload.ts"
import { checkBody } from "./bodies.ts"
import { documentFailures, exactJson, json, otherDocumentFailures, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const check = createRoute({
  method: "post",
  path: "/api/v1/checks",
  tags: ["documents"],
  summary: "核对一份材料（不保存）",
  description:
    "Checks a document without keeping it; against last year's report and those of the bodies that it sums up, and with its agency's explanations, where they are sent in further parts. The answer is what `gouji check --json` prints.",
  request: { query: checkQuery, body: checkBody },
  responses: {
    200: {
      ...json(checkSchema, "What the rules say about it."),
      headers: {
        [unusedHeader]: {
          schema: { type: "string" },
          description:
            "没有用上的说明及原因。Explanations that were of no use, as `finding;why=reason`, percent-encoded and separated by commas; absent where all were.",
        },
      },
    },
    ...problems(...documentFailures, ...otherDocumentFailures, "explanations-invalid"),
  },
})

const fieldsSchema = z.strictObject({ explanations: optional(z.string()) })

export const checksRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp().openapi(check, (c) =>
    budget.account(async (draw) => {
      const { rules, version } = ports.ruleset
      const { name, scope, asOf = chinaDay(ports.now()) } = c.req.valid("query")
      const upload = await readUpload(c, ports.limits, draw, name, filesOfCheck)
      const stated = explanationsOf(fieldsOf(fieldsSchema, upload).explanations)
      const read = await ports.recognise(upload.bytes, upload.name)
      const reading = scope === undefined ? read : { ...read, report: { ...read.report, scope } }
      const others = await readOthers(upload, ports)
      const made = checkReading(reading, { asOf, ...others, rules, ruleset: version })
      const { check: explained, unused } = explain(made, stated)
      const told = unusedText(unused)
      return exactJson(c, explained, told === null ? {} : { [unusedHeader]: told })
    }),
  )
