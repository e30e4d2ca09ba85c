import { type Check, type CheckOptions, checkReading, explainAll, type Reading, scopeSchema } from "@gouji/core"
import { type FullRevision, publishedLastYear } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { requireToken } from "../access/require-token.ts"
import { chinaDay } from "../china-day.ts"
import type { Ports } from "../ports.ts"
import { type Others, readOthers } from "../recognise/set-against.ts"
import { publishedSchema } from "../schemas/published.ts"
import { lineOfText, noQuery, yearSchema } from "../schemas/query.ts"
import { explanationsOf } from "../upload/explanations.ts"
import { fieldsOf, optional } from "../upload/fields.ts"
import type { MemoryBudget } from "../upload/memory-budget.ts"
import { filesOfCheck, readFormUpload } from "../upload/read-upload.ts"
import { publicationBody } from "./bodies.ts"
import { documentFailures, json, otherDocumentFailures, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const fieldsSchema = z.strictObject({
  agency: optional(lineOfText(200)),
  agencyId: optional(lineOfText(100)),
  division: optional(z.string().regex(/^[1-9]\d{5}$/)),
  year: optional(yearSchema),
  region: optional(lineOfText(200)),
  reason: optional(lineOfText(1000)),
  explanations: optional(z.string()),
  scope: optional(scopeSchema),
})

const publish = (ports: Ports) =>
  createRoute({
    method: "post",
    path: "/api/v1/reports",
    tags: ["archive"],
    summary: "发布一份报告，或它的下一版",
    description:
      "Publishes a report, or its next revision. Where last year's report is not sent, the check uses the one that the same agency has published here, and names it in `lastYear`.",
    security: [{ token: [] }],
    middleware: requireToken(ports.isToken),
    request: { query: noQuery, body: publicationBody },
    responses: {
      201: {
        ...json(publishedSchema, "The report as it is published now. Findings do not stand against publishing."),
        headers: { Location: { schema: { type: "string" }, description: "The report." } },
      },
      ...problems(
        ...documentFailures,
        ...otherDocumentFailures,
        "agency-ambiguous",
        "not-found",
        "explanation-unused",
        "explanations-invalid",
        "revision-exists",
        "unauthorised",
        "archive-busy",
        "archive-unwritable",
      ),
    },
  })

/** A check that names the published report it was set against, where nobody sent one. */
export function checkOf(reading: Reading, options: CheckOptions, others: Others, archived: FullRevision | null): Check {
  if (archived === null) return checkReading(reading, { ...options, ...others })
  const check = checkReading(reading, { ...options, ...others, lastYear: archived.reading.report })
  return { ...check, lastYear: { report: archived.reportId, revision: archived.number } }
}

export const publishRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp().openapi(publish(ports), (c) =>
    budget.account(async (draw) => {
      const upload = await readFormUpload(c, ports.limits, draw, filesOfCheck)
      const { agency, agencyId, division, year, region, reason, explanations, scope } = fieldsOf(fieldsSchema, upload)
      const stated = explanationsOf(explanations)
      const reading = await ports.recognise(upload.bytes, upload.name)
      // What it covers counts for the check alone: the reading says what the document says.
      const seen = scope === undefined ? reading : { ...reading, report: { ...reading.report, scope } }
      const others = await readOthers(upload, ports)
      const label = { ...(agency !== undefined && { agencyName: agency }), ...(year !== undefined && { year }) }
      const archived = others.lastYear ? null : await publishedLastYear(ports.archive, seen.report, label)
      const now = ports.now()
      const { rules, version } = ports.ruleset
      const options = { asOf: chinaDay(now), rules, ruleset: version }
      const published = await ports.archive.publish({
        reading,
        check: explainAll(checkOf(seen, options, others, archived), stated),
        source: upload.bytes,
        ...label,
        ...(agencyId === undefined ? {} : { agencyId }),
        ...(division === undefined ? {} : { division }),
        ...(region === undefined ? {} : { region }),
        ...(reason === undefined ? {} : { reason }),
        publishedAt: now.toISOString(),
      })
      c.header("Location", `/api/v1/reports/${published.id}`)
      c.header("Cache-Control", "no-store")
      return c.json(published, 201)
    }),
  )
