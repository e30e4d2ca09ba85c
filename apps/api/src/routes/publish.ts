import { scopeSchema } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { actorOf, requireAdministrator } from "../access/require-administrator.ts"
import type { Ports } from "../ports.ts"
import { checkPublication } from "../recognise/check-publication.ts"
import { publishedSchema } from "../schemas/published.ts"
import { lineOfText, noQuery, yearSchema } from "../schemas/query.ts"
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
    middleware: requireAdministrator(ports.identify),
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
        "forbidden",
        "archive-busy",
        "archive-unwritable",
      ),
    },
  })

export const publishRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp().openapi(publish(ports), (c) =>
    budget.account(async (draw) => {
      const upload = await readFormUpload(c, ports.limits, draw, filesOfCheck)
      const { agency, agencyId, division, year, region, reason, explanations, scope } = fieldsOf(fieldsSchema, upload)
      const label = { ...(agency !== undefined && { agencyName: agency }), ...(year !== undefined && { year }) }
      const now = ports.now()
      const checked = await checkPublication(upload, ports, now, { ...label, scope, explanations })
      const published = await ports.archive.publish({
        ...checked,
        source: upload.bytes,
        ...label,
        ...(agencyId === undefined ? {} : { agencyId }),
        ...(division === undefined ? {} : { division }),
        ...(region === undefined ? {} : { region }),
        ...(reason === undefined ? {} : { reason }),
        actor: actorOf(c),
        publishedAt: now.toISOString(),
      })
      c.header("Location", `/api/v1/reports/${published.id}`)
      c.header("Cache-Control", "no-store")
      return c.json(published, 201)
    }),
  )
