import { checkReading, explainAll, Failure, parseExplanations, type StatedExplanation } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { requireToken } from "../access/require-token.ts"
import { chinaDay } from "../china-day.ts"
import { InvalidRequest } from "../http/invalid-request.ts"
import type { Ports } from "../ports.ts"
import { publishedSchema } from "../schemas/published.ts"
import { lineOfText, noQuery, yearSchema } from "../schemas/query.ts"
import type { MemoryBudget } from "../upload/memory-budget.ts"
import { readFormUpload, type Upload } from "../upload/read-upload.ts"
import { publicationBody } from "./bodies.ts"
import { documentFailures, json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

// A form sends an empty field for what a person left out.
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional())

const fieldsSchema = z.strictObject({
  agency: optional(lineOfText(200)),
  agencyId: optional(lineOfText(100)),
  division: optional(z.string().regex(/^[1-9]\d{5}$/)),
  year: optional(yearSchema),
  region: optional(lineOfText(200)),
  reason: optional(lineOfText(1000)),
  explanations: optional(z.string()),
})

const publish = (ports: Ports) =>
  createRoute({
    method: "post",
    path: "/api/v1/reports",
    tags: ["archive"],
    summary: "发布一份报告，或它的下一版",
    description: "Publishes a report, or its next revision.",
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure("explanations-invalid", { pointer: "/", found: "JSON" }, { cause })
  }
}

const explanationsOf = (field: string | undefined): StatedExplanation[] =>
  field === undefined ? [] : parseExplanations(jsonOf(field))

function fieldsOf(upload: Upload) {
  const fields = fieldsSchema.safeParse({ ...upload.fields })
  if (!fields.success) throw new InvalidRequest("form", fields.error)
  return fields.data
}

export const publishRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp().openapi(publish(ports), (c) =>
    budget.account(async (draw) => {
      const upload = await readFormUpload(c, ports.limits, draw)
      const { agency, agencyId, division, year, region, reason, explanations } = fieldsOf(upload)
      const stated = explanationsOf(explanations)
      const reading = await ports.recognise(upload.bytes, upload.name)
      const now = ports.now()
      const { rules, version } = ports.ruleset
      const published = await ports.archive.publish({
        reading,
        check: explainAll(checkReading(reading, { asOf: chinaDay(now), rules, ruleset: version }), stated),
        source: upload.bytes,
        ...(agency === undefined ? {} : { agencyName: agency }),
        ...(agencyId === undefined ? {} : { agencyId }),
        ...(division === undefined ? {} : { division }),
        ...(year === undefined ? {} : { year }),
        ...(region === undefined ? {} : { region }),
        ...(reason === undefined ? {} : { reason }),
        publishedAt: now.toISOString(),
      })
      c.header("Location", `/api/v1/reports/${published.id}`)
      c.header("Cache-Control", "no-store")
      return c.json(published, 201)
    }),
  )
