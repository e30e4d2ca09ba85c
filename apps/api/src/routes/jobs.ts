import { Failure, type FailureCode, failureCodes, type Language, wordFailure } from "@gouji/core"
import type { Job, JobFile } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import { streamSSE } from "hono/streaming"
import * as z from "zod"
import { actorOf, requireAdministrator } from "../access/require-administrator.ts"
import { languageOf } from "../http/language.ts"
import type { Ports } from "../ports.ts"
import { jobFilesSchema, jobSchema } from "../schemas/job.ts"
import { lineOfText, noQuery, reportParams } from "../schemas/query.ts"
import { fieldsOf, optional } from "../upload/fields.ts"
import { mostFiles } from "../upload/form.ts"
import type { MemoryBudget } from "../upload/memory-budget.ts"
import { readManyUpload } from "../upload/read-upload.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const fieldsSchema = z.strictObject({ region: optional(lineOfText(100)) })
const filesQuery = z.strictObject({
  from: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

const body = {
  description: "多份材料，每份一个 files 字段。Many documents, each in a part `files`.",
  required: true,
  content: {
    "multipart/form-data": {
      schema: {
        type: "object" as const,
        properties: {
          files: { type: "array" as const, items: { type: "string" as const, format: "binary" }, maxItems: mostFiles },
          region: { type: "string" as const, description: "机关所属地区。The region that the agencies belong to." },
        },
        required: ["files"],
        additionalProperties: false,
      },
    },
  },
}

const routes = (ports: Ports) => {
  const secured = { tags: ["jobs"], security: [{ token: [] }], middleware: requireAdministrator(ports.identify) }
  const one = { ...secured, request: { params: reportParams, query: noQuery } }
  const failures = problems("not-found", "unauthorised", "forbidden")
  return {
    create: createRoute({
      ...secured,
      method: "post",
      path: "/api/v1/jobs",
      summary: "批量导入",
      description: "Reads, checks and publishes many documents, one after the other. Each has an outcome of its own.",
      request: { query: noQuery, body },
      responses: {
        202: {
          ...json(jobSchema, "The job: ask for it again, or listen to its events."),
          headers: { Location: { schema: { type: "string" }, description: "The job." } },
        },
        ...problems(
          "bad-multipart",
          "source-missing",
          "file-too-large",
          "busy",
          "unauthorised",
          "forbidden",
          "archive-busy",
        ),
      },
    }),
    find: createRoute({
      ...one,
      method: "get",
      path: "/api/v1/jobs/{id}",
      summary: "批量导入的进度",
      description: "How far a job is.",
      responses: { 200: json(jobSchema, "The job."), ...failures },
    }),
    files: createRoute({
      ...secured,
      method: "get",
      path: "/api/v1/jobs/{id}/files",
      summary: "每份材料的结果",
      description: "The outcome of each document, in their order, from a number on.",
      request: { params: reportParams, query: filesQuery },
      responses: { 200: json(jobFilesSchema, "The files."), ...failures },
    }),
    events: createRoute({
      ...one,
      method: "get",
      path: "/api/v1/jobs/{id}/events",
      summary: "批量导入的进度（事件流）",
      description: "Server-sent events: `progress` with the job whenever it is further, and `end` with it at last.",
      responses: {
        200: { description: "The events.", content: { "text/event-stream": { schema: z.string() } } },
        ...failures,
      },
    }),
    cancel: createRoute({
      ...one,
      method: "delete",
      path: "/api/v1/jobs/{id}",
      summary: "取消批量导入",
      description: "Ends a job; what is published stays.",
      responses: {
        200: json(jobSchema, "The job."),
        ...problems("not-found", "unauthorised", "forbidden", "step-not-allowed"),
      },
    }),
  }
}

const isCode = (code: string): code is FailureCode => failureCodes.some((known) => known === code)

function titled(file: JobFile, language: Language) {
  const failure = file.outcome?.failure
  const title =
    failure && isCode(failure.code) ? wordFailure(new Failure(failure.code, failure.detail), language).title : null
  return { ...file, title }
}

async function jobOf(ports: Ports, id: string): Promise<Job> {
  const job = await ports.archive.jobs.find(id)
  if (job === null) throw new Failure("not-found")
  return job
}

const lookEvery = 500
const isOver = ({ state }: Job) => state === "done" || state === "cancelled"

export const jobsRoutes = (ports: Ports, budget: MemoryBudget) => {
  const { create, find, files, events, cancel } = routes(ports)
  return subApp()
    .openapi(create, (c) =>
      budget.account(async (draw) => {
        const upload = await readManyUpload(c, ports.limits, draw)
        const { region } = fieldsOf(fieldsSchema, upload)
        const by = { by: actorOf(c), at: ports.now().toISOString() }
        const job = await ports.archive.jobs.create(upload.files, { region: region ?? null }, by)
        ports.wakeJobs()
        c.header("Location", `/api/v1/jobs/${job.id}`)
        c.header("Cache-Control", "no-store")
        return c.json(job, 202)
      }),
    )
    .openapi(find, async (c) => {
      c.header("Cache-Control", "no-store")
      return c.json(await jobOf(ports, c.req.valid("param").id), 200)
    })
    .openapi(files, async (c) => {
      const { id } = c.req.valid("param")
      await jobOf(ports, id)
      const { from, limit } = c.req.valid("query")
      const language = languageOf(c.req.header("Accept-Language"))
      const items = await ports.archive.jobs.files(id, from, limit)
      c.header("Cache-Control", "no-store")
      return c.json({ items: items.map((file) => titled(file, language)) }, 200)
    })
    .openapi(cancel, async (c) => {
      const { id } = c.req.valid("param")
      c.header("Cache-Control", "no-store")
      return c.json(await ports.archive.jobs.cancel(id, ports.now().toISOString()), 200)
    })
    .openapi(events, async (c) => {
      const { id } = c.req.valid("param")
      let job = await jobOf(ports, id)
      return streamSSE(c, async (stream) => {
        let sent = -1
        while (!stream.aborted) {
          if (job.done > sent || isOver(job)) {
            sent = job.done
            const event = isOver(job) ? "end" : "progress"
            await stream.writeSSE({ event, id: String(job.done), data: JSON.stringify(job) })
          }
          if (isOver(job)) return
          await stream.sleep(lookEvery)
          job = await jobOf(ports, id)
        }
      })
    })
}
