import { Failure, scopeSchema } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { demand } from "../../access/may.ts"
import { personOf, requirePerson } from "../../access/require-person.ts"
import type { Ports } from "../../ports.ts"
import { checkPublication } from "../../recognise/check-publication.ts"
import { fullDraftSchema } from "../../schemas/drafts.ts"
import { lineOfText, noQuery, reportParams, yearSchema } from "../../schemas/query.ts"
import { fieldsOf, optional } from "../../upload/fields.ts"
import type { MemoryBudget } from "../../upload/memory-budget.ts"
import { filesOfCheck, readFormUpload } from "../../upload/read-upload.ts"
import { draftBody, revisionBody } from "../bodies.ts"
import { documentFailures, json, otherDocumentFailures, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import { desk, etagHeader, ifMatchHeader, stepFailures } from "./declare.ts"
import { by, draftToChange, markDraft } from "./draft-of.ts"

const contentFailures = [
  ...documentFailures,
  ...otherDocumentFailures,
  "explanation-unused",
  "explanations-invalid",
] as const

const make = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "post",
    path: "/api/v1/drafts",
    summary: "交一份稿件：首次发布或更正",
    description:
      "A report on its way to be published, or a correction of a published one. It is checked at once as a publication would be; findings do not stand against keeping a draft.",
    middleware: requirePerson(ports.identify),
    request: { query: noQuery, body: draftBody },
    responses: {
      201: {
        ...json(fullDraftSchema, "The draft, with its findings."),
        headers: { ...etagHeader, Location: { schema: { type: "string" }, description: "The draft." } },
      },
      ...problems(
        ...contentFailures,
        "agency-unknown",
        "archive-busy",
        "archive-unwritable",
        "forbidden",
        "not-found",
        "unauthorised",
      ),
    },
  })

const revise = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "put",
    path: "/api/v1/drafts/{id}",
    summary: "换上改过的材料",
    description:
      "Another document in the place of the draft's own. The draft goes back to its beginning: an approval of it is void.",
    middleware: requirePerson(ports.identify),
    parameters: [ifMatchHeader],
    request: { params: reportParams, query: noQuery, body: revisionBody },
    responses: {
      200: { ...json(fullDraftSchema, "The draft, with its findings."), headers: etagHeader },
      ...problems(...contentFailures, ...stepFailures),
    },
  })

const content = {
  reason: optional(lineOfText(1000)),
  explanations: optional(z.string()),
  scope: optional(scopeSchema),
}
const makeFields = z.strictObject({ agencyId: optional(lineOfText(100)), year: optional(yearSchema), ...content })
const reviseFields = z.strictObject(content)

export const makeDraftRoutes = (ports: Ports, budget: MemoryBudget) =>
  subApp()
    .openapi(make(ports), (c) =>
      budget.account(async (draw) => {
        const upload = await readFormUpload(c, ports.limits, draw, filesOfCheck)
        const { agencyId: named, year: given, reason = null, ...beside } = fieldsOf(makeFields, upload)
        const agencyId = named ?? personOf(c).agencyId
        if (agencyId === null) throw new Failure("bad-request", { found: "agencyId" })
        demand(c, "write", { id: agencyId, division: null })
        const step = by(c, ports)
        const label = given === undefined ? {} : { year: given }
        const checked = await checkPublication(upload, ports, new Date(step.at), { ...label, ...beside })
        const year = given ?? checked.reading.report.year
        if (year === null) throw new Failure("report-invalid", { pointer: "/year", found: "null" })
        const draft = await ports.archive.desk.create(
          agencyId,
          year,
          { ...checked, source: upload.bytes, reason },
          step,
        )
        c.header("Location", `/api/v1/drafts/${draft.id}`)
        markDraft(c, draft.version)
        return c.json(draft, 201)
      }),
    )
    .openapi(revise(ports), (c) =>
      budget.account(async (draw) => {
        const { draft, step } = await draftToChange(c, ports, c.req.valid("param").id, "write")
        const upload = await readFormUpload(c, ports.limits, draw, filesOfCheck)
        const { reason, ...beside } = fieldsOf(reviseFields, upload)
        const label = { agencyName: draft.agency.name, year: draft.year }
        const checked = await checkPublication(upload, ports, new Date(step.at), { ...label, ...beside })
        const revised = { ...checked, source: upload.bytes, ...(reason !== undefined && { reason }) }
        const done = await ports.archive.desk.revise(draft.id, revised, step)
        markDraft(c, done.version)
        return c.json(done, 200)
      }),
    )
