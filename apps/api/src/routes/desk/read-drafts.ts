import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { narrow } from "../../access/may.ts"
import { personOf, requirePerson } from "../../access/require-person.ts"
import { stepsOf } from "../../desk/steps-of.ts"
import { statesAsked } from "../../desk/waiting.ts"
import { filePolicy } from "../../http/security-headers.ts"
import type { Ports } from "../../ports.ts"
import { shownDocument } from "../../recognise/shown-documents.ts"
import { reportDocumentSchema } from "../../schemas/document-parts.ts"
import { draftStepsSchema } from "../../schemas/draft-steps.ts"
import { draftPageSchema, fullDraftSchema } from "../../schemas/drafts.ts"
import { draftQuery, noQuery, reportParams } from "../../schemas/query.ts"
import { attachment } from "../../upload/file-name.ts"
import { json, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import { desk, etagHeader } from "./declare.ts"
import { draftOf, markDraft } from "./draft-of.ts"

const list = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "get",
    path: "/api/v1/drafts",
    summary: "稿件，最近改动的在前",
    description: "The drafts that whoever asks may see: a clerk those of the agency, an approver those of the region.",
    middleware: requirePerson(ports.identify),
    request: { query: draftQuery(ports.limits) },
    responses: {
      200: json(draftPageSchema, "A page of drafts."),
      ...problems("bad-cursor", "forbidden", "unauthorised"),
    },
  })

const find = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "get",
    path: "/api/v1/drafts/{id}",
    summary: "一份稿件及其核对结果",
    description: "A draft with what was read and what the rules say of it.",
    middleware: requirePerson(ports.identify),
    request: { params: reportParams, query: noQuery },
    responses: {
      200: { ...json(fullDraftSchema, "The draft."), headers: etagHeader },
      ...problems("forbidden", "not-found", "unauthorised"),
    },
  })

const steps = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "get",
    path: "/api/v1/drafts/{id}/steps",
    summary: "稿件办过的步骤，和我现在能办的",
    description:
      "What was done with a draft, by whom and when; and the steps that whoever asks may take now, each with the code it would be refused with.",
    middleware: requirePerson(ports.identify),
    request: { params: reportParams, query: noQuery },
    responses: { 200: json(draftStepsSchema, "The steps."), ...problems("forbidden", "not-found", "unauthorised") },
  })

const source = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "get",
    path: "/api/v1/drafts/{id}/source",
    summary: "稿件的原文件",
    description: "The very file that a draft was read from.",
    middleware: requirePerson(ports.identify),
    request: { params: reportParams, query: noQuery },
    responses: {
      200: {
        description: "Its bytes, as an attachment.",
        content: { "*/*": { schema: { type: "string", format: "binary" } } },
      },
      ...problems("forbidden", "not-found", "unauthorised"),
    },
  })

const document = (ports: Ports) =>
  createRoute({
    ...desk,
    method: "get",
    path: "/api/v1/drafts/{id}/document",
    summary: "稿件原文件显示的文字：逐段逐表，及各数据所在处",
    description: "What the file of a draft shows, as `/api/v1/reports/{id}/document` does of a published one.",
    middleware: requirePerson(ports.identify),
    request: { params: reportParams, query: noQuery },
    responses: {
      200: json(reportDocumentSchema, "The document, or null where there is none to show."),
      ...problems("busy", "forbidden", "not-found", "too-complex", "unauthorised"),
    },
  })

const mediaType = /^[\w.+-]+\/[\w.+-]+$/

export const readDraftsRoutes = (ports: Ports) =>
  subApp()
    .openapi(list(ports), async (c) => {
      const { state, limit = ports.limits.page.default, cursor, ...rest } = c.req.valid("query")
      const { agencyId, division, year } = rest
      const filter = narrow(personOf(c), {
        ...(agencyId !== undefined && { agencyId }),
        ...(division !== undefined && { division }),
        ...(year !== undefined && { year }),
        ...(state !== undefined && { states: statesAsked(state, personOf(c)) }),
      })
      markDraft(c)
      if (filter === null) return c.json({ items: [], nextCursor: null }, 200)
      return c.json(await ports.archive.desk.list(filter, { limit, ...(cursor !== undefined && { cursor }) }), 200)
    })
    .openapi(find(ports), async (c) => {
      const draft = await draftOf(c, ports, c.req.valid("param").id, "see")
      markDraft(c, draft.version)
      return c.json(draft, 200)
    })
    .openapi(steps(ports), async (c) => {
      const draft = await draftOf(c, ports, c.req.valid("param").id, "see")
      markDraft(c)
      return c.json(await stepsOf(ports, draft, personOf(c)), 200)
    })
    .openapi(document(ports), async (c) => {
      const { id, reading } = await draftOf(c, ports, c.req.valid("param").id, "see")
      markDraft(c)
      // A request to withdraw a report has no file.
      const shown = reading && (await shownDocument(ports, reading, () => ports.archive.desk.source(id)))
      return c.json({ document: shown }, 200)
    })
    .openapi(source(ports), async (c) => {
      const { id } = await draftOf(c, ports, c.req.valid("param").id, "see")
      const file = await ports.archive.desk.source(id)
      if (file === null) throw new Failure("not-found")
      markDraft(c)
      c.header("Content-Security-Policy", filePolicy)
      c.header("Content-Disposition", attachment(file.name))
      c.header("Content-Type", mediaType.test(file.mediaType) ? file.mediaType : "application/octet-stream")
      return c.body(Uint8Array.from(file.bytes), 200)
    })
