import { type FailureCode, parseExplanations, scopeSchema } from "@gouji/core"
import type { Draft, FullDraft } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import type { Context } from "hono"
import * as z from "zod"
import { requirePerson } from "../../access/require-person.ts"
import { checkAgain } from "../../desk/check-again.ts"
import { deedOf, type OpenStep } from "../../desk/steps-of.ts"
import type { Env } from "../../env.ts"
import type { Ports } from "../../ports.ts"
import { draftSchema } from "../../schemas/drafts.ts"
import { noQuery, reportParams } from "../../schemas/query.ts"
import { readJsonBody } from "../json-body.ts"
import { json, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import {
  explanationsField,
  type JsonBody,
  jsonBody,
  noteField,
  publishAtField,
  reasonField,
  scopeField,
} from "./bodies.ts"
import { desk, etagHeader, ifMatchHeader, stepFailures } from "./declare.ts"
import { draftToChange, markDraft } from "./draft-of.ts"

type Step = Awaited<ReturnType<typeof draftToChange>>["step"]

interface Declared {
  readonly name: OpenStep["step"]
  readonly summary: string
  readonly description: string
  readonly body?: JsonBody
  readonly failures: readonly FailureCode[]
  readonly take: (c: Context<Env>, ports: Ports, draft: FullDraft, step: Step) => Promise<Draft>
}

const noteSchema = z.strictObject({ note: z.string().max(2000) })
const approvalSchema = z.strictObject({ publishAt: z.iso.datetime({ offset: true }).nullable().optional() })
const submissionSchema = z.strictObject({ reason: z.string().max(1000).optional() })
const explanationsSchema = z.strictObject({ explanations: z.unknown() })
const recheckSchema = z.strictObject({ scope: scopeSchema.optional() })

/** A body that may be left out, with all that is in it. A request that came by a socket has one, be it empty. */
async function optionalBody<S extends z.ZodType>(c: Context<Env>, schema: S): Promise<z.output<S>> {
  const [length, encoding] = ["Content-Length", "Transfer-Encoding"].map((name) => c.req.raw.headers.get(name))
  const isNone = c.req.raw.body === null || length === "0" || (!length && !encoding && !c.req.header("Content-Type"))
  return isNone ? schema.parse({}) : readJsonBody(c, schema)
}

const gate = ["findings-block", "recheck-required"] as const
const bodyFailures = ["file-too-large", "json-invalid", "type-unsupported"] as const

const steps: readonly Declared[] = [
  {
    name: "submit",
    summary: "提交审核",
    description:
      "Hands a draft in for a second person to approve. Errors block; explanations do not lift arithmetic. A correction must say why.",
    body: jsonBody({ reason: reasonField }, [], {}),
    failures: [...gate, ...bodyFailures, "note-missing", "report-invalid"],
    take: async (c, { archive }, { id }, step) => {
      const { reason } = await optionalBody(c, submissionSchema)
      return archive.desk.submit(id, { ...step, ...(reason !== undefined && { reason }) })
    },
  },
  {
    name: "return",
    summary: "退回，附意见",
    description: "Returns a draft to its agency, with a note that says what to change.",
    body: jsonBody({ note: noteField }, ["note"], { note: "第三部分请补充结转说明" }),
    failures: [...bodyFailures, "note-missing", "report-invalid"],
    take: async (c, { archive }, { id }, step) =>
      archive.desk.returnToAgency(id, (await readJsonBody(c, noteSchema)).note, step),
  },
  {
    name: "approve",
    summary: "审核通过，可定时发布",
    description: "Approves what another person submitted. With `publishAt` it is published by itself at that time.",
    body: jsonBody({ publishAt: publishAtField }, [], { publishAt: "2025-01-20T09:00:00+08:00" }),
    failures: [...gate, ...bodyFailures, "same-person"],
    take: async (c, { archive }, { id }, step) => {
      const { publishAt = null } = await optionalBody(c, approvalSchema)
      return archive.desk.approve(id, { ...step, publishAt: publishAt && new Date(publishAt).toISOString() })
    },
  },
  {
    name: "publish",
    summary: "发布（或撤回）已审核通过的",
    description: "Publishes what was approved, as the report's first or next revision; a withdrawal withdraws.",
    failures: [...gate, "note-missing", "revision-exists"],
    take: (_, { archive }, { id }, step) => archive.desk.publish(id, step),
  },
  {
    name: "recheck",
    summary: "用现行规则重新核对",
    description:
      "Checks a draft again with the rules of today. An approval is void, since it was given to another check. Reports that were sent beside the draft are not kept: send it anew where it must be set against them.",
    body: jsonBody({ scope: scopeField }, [], {}),
    failures: bodyFailures,
    take: async (c, ports, draft, step) => {
      const { scope } = await optionalBody(c, recheckSchema)
      return ports.archive.desk.recheck(draft.id, await checkAgain(draft, ports, new Date(step.at), { scope }), step)
    },
  },
  {
    name: "explain",
    summary: "说明属实的提醒",
    description:
      "What the agency says of findings that are right as they stand, in the place of what it said before. The draft is checked again; an approval is void, since it was given to other explanations.",
    body: jsonBody({ explanations: explanationsField }, ["explanations"], { explanations: [] }),
    failures: [...bodyFailures, "explanation-unused", "explanations-invalid"],
    take: async (c, ports, draft, step) => {
      const explanations = parseExplanations((await readJsonBody(c, explanationsSchema)).explanations)
      return ports.archive.desk.recheck(
        draft.id,
        await checkAgain(draft, ports, new Date(step.at), { explanations }),
        step,
      )
    },
  },
  {
    name: "discard",
    summary: "作废",
    description: "Gives a draft up. It stays in the journal.",
    failures: [],
    take: (_, { archive }, { id }, step) => archive.desk.discard(id, step),
  },
]

const routeOf = ({ name, summary, description, body, failures }: Declared, ports: Ports) =>
  createRoute({
    ...desk,
    method: "post",
    path: `/api/v1/drafts/{id}/${name}` as const,
    summary,
    description,
    middleware: requirePerson(ports.identify),
    parameters: [ifMatchHeader],
    request: { params: reportParams, query: noQuery, ...(body && { body }) },
    responses: {
      200: { ...json(draftSchema, "The draft as it stands now, without its figures."), headers: etagHeader },
      ...problems(...stepFailures, ...failures),
    },
  })

/** A line of a list, whatever else a step gives back. */
function withoutContent(draft: Draft & Partial<FullDraft>): Draft {
  const { reading: _, check: __, ...line } = draft
  return line
}

export function stepsRoutes(ports: Ports) {
  const app = subApp()
  for (const declared of steps) {
    app.openapi(routeOf(declared, ports), async (c) => {
      const { draft, step } = await draftToChange(c, ports, c.req.valid("param").id, deedOf[declared.name])
      const done = await declared.take(c, ports, draft, step)
      markDraft(c, done.version)
      return c.json(withoutContent(done), 200)
    })
  }
  return app
}
