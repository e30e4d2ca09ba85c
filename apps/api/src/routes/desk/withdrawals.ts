import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { demandOfPublished } from "../../access/may.ts"
import { requirePerson } from "../../access/require-person.ts"
import type { Ports } from "../../ports.ts"
import { draftSchema } from "../../schemas/drafts.ts"
import { noQuery, reportParams } from "../../schemas/query.ts"
import { readJsonBody } from "../json-body.ts"
import { json, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import { jsonBody, reasonField } from "./bodies.ts"
import { desk, etagHeader } from "./declare.ts"
import { by, markDraft } from "./draft-of.ts"

const ask = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "post",
    path: "/api/v1/reports/{id}/withdrawals",
    summary: "申请撤回一份已发布的报告",
    description:
      "Asks to withdraw a published report: a draft that goes the way of every other, by two persons. Its revisions stay.",
    middleware: requirePerson(ports.identify),
    request: {
      params: reportParams,
      query: noQuery,
      body: jsonBody({ reason: reasonField }, ["reason"], { reason: "误将内部稿发布" }),
    },
    responses: {
      201: {
        ...json(draftSchema, "The request."),
        headers: { ...etagHeader, Location: { schema: { type: "string" }, description: "The request, as a draft." } },
      },
      ...problems(
        "archive-busy",
        "archive-unwritable",
        "file-too-large",
        "forbidden",
        "json-invalid",
        "not-found",
        "note-missing",
        "report-invalid",
        "type-unsupported",
        "unauthorised",
      ),
    },
  })

const reasonSchema = z.strictObject({ reason: z.string().max(2000) })

export const withdrawalsRoutes = (ports: Ports) =>
  subApp().openapi(ask(ports), async (c) => {
    const { id } = c.req.valid("param")
    const published = await ports.archive.find(id)
    if (published === null) throw new Failure("not-found")
    demandOfPublished(c, "write", published.agency.id)
    const { reason } = await readJsonBody(c, reasonSchema)
    const { reading: _, check: __, ...draft } = await ports.archive.desk.createWithdrawal(id, reason, by(c, ports))
    c.header("Location", `/api/v1/drafts/${draft.id}`)
    markDraft(c, draft.version)
    return c.json(draft, 201)
  })
