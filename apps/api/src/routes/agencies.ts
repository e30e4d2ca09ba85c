import { Failure } from "@gouji/core"
import type { AgencyEntry } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import type * as z from "zod"
import { actorOf, requireAdministrator } from "../access/require-administrator.ts"
import { chinaDay } from "../china-day.ts"
import { agencyProfile } from "../figures/agency-profile.ts"
import type { Ports } from "../ports.ts"
import {
  agencyChangeSchema,
  agencyDetailsSchema,
  agencyListQuery,
  agencyPageSchema,
  matchQuery,
  matchResultSchema,
  newAgencySchema,
} from "../schemas/agencies.ts"
import { agencyProfileSchema } from "../schemas/agency-profile.ts"
import { noQuery, reportParams } from "../schemas/query.ts"
import { readJsonBody } from "./json-body.ts"
import { json, problems, wideQueryFailures } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const tags = ["archive"]

const list = (ports: Ports) =>
  createRoute({
    method: "get",
    path: "/api/v1/agencies",
    tags,
    summary: "机关库，按名称排列",
    description: "The agencies, by name.",
    request: { query: agencyListQuery(ports.limits) },
    responses: { 200: json(agencyPageSchema, "A page of agencies."), ...problems("bad-cursor", ...wideQueryFailures) },
  })

const match = createRoute({
  method: "get",
  path: "/api/v1/agencies/match",
  tags,
  summary: "一个名称是哪个机关",
  description: "Which agency a printed name means. Nothing is guessed: `certain` is null where several may be meant.",
  request: { query: matchQuery },
  responses: { 200: json(matchResultSchema, "The agency, or what it may be."), ...problems() },
})

const find = createRoute({
  method: "get",
  path: "/api/v1/agencies/{id}",
  tags,
  summary: "一个机关：历次名称、撤并和报告",
  description: "An agency: its names, what became of it, its reports.",
  request: { params: reportParams, query: noQuery },
  responses: { 200: json(agencyDetailsSchema, "The agency."), ...problems("not-found") },
})

const profile = createRoute({
  method: "get",
  path: "/api/v1/agencies/{id}/profile",
  tags,
  summary: "一个机关历年的报告、主要指标与同类机关",
  description: "An agency by year: how it stands with each report, the figures asked for most, and its peers.",
  request: { params: reportParams, query: noQuery },
  responses: { 200: json(agencyProfileSchema, "The agency by year."), ...problems("not-found", ...wideQueryFailures) },
})

// Plain schemas in the request: a zod schema there would have the body read before the token is asked for.
const body = (name: "NewAgency" | "AgencyChange") => ({
  required: true,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
})
const refusals = [
  "agency-exists",
  "agency-invalid",
  "division-retired",
  "json-invalid",
  "file-too-large",
  "type-unsupported",
  "unauthorised",
  "forbidden",
  "archive-busy",
  "archive-unwritable",
] as const

const create = (ports: Ports) =>
  createRoute({
    method: "post",
    path: "/api/v1/agencies",
    tags,
    summary: "登记一个机关",
    description: "Enters an agency.",
    security: [{ token: [] }],
    middleware: requireAdministrator(ports.identify),
    request: { query: noQuery, body: body("NewAgency") },
    responses: {
      201: {
        ...json(agencyDetailsSchema, "The agency."),
        headers: { Location: { schema: { type: "string" }, description: "The agency." } },
      },
      ...problems(...refusals),
    },
  })

const change = (ports: Ports) =>
  createRoute({
    method: "patch",
    path: "/api/v1/agencies/{id}",
    tags,
    summary: "更改一个机关的信息",
    description: "Changes what is known of an agency. A new name is added; the one before stays with its time.",
    security: [{ token: [] }],
    middleware: requireAdministrator(ports.identify),
    request: { params: reportParams, query: noQuery, body: body("AgencyChange") },
    responses: { 200: json(agencyDetailsSchema, "The agency."), ...problems("not-found", ...refusals) },
  })

/** What was given, without the keys that were not. */
const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

async function detailsOf({ archive }: Ports, id: string) {
  const agency = await archive.register.find(id)
  if (agency === null) throw new Failure("not-found")
  return agency
}

export function agenciesRoutes(ports: Ports) {
  const { register } = ports.archive
  const app = subApp()
  app.openAPIRegistry.register("NewAgency", newAgencySchema as unknown as z.ZodObject)
  app.openAPIRegistry.register("AgencyChange", agencyChangeSchema as unknown as z.ZodObject)
  return app
    .openapi(list(ports), async (c) => {
      const { limit = ports.limits.page.default, cursor, ...filter } = c.req.valid("query")
      const page = { limit, ...(cursor === undefined ? {} : { cursor }) }
      return c.json(await register.list(given(filter), page), 200)
    })
    .openapi(match, async (c) => {
      const { name, ...options } = c.req.valid("query")
      return c.json(await register.match(name, given(options)), 200)
    })
    .openapi(find, async (c) => c.json(await detailsOf(ports, c.req.valid("param").id), 200))
    .openapi(profile, async (c) => {
      const agency = await detailsOf(ports, c.req.valid("param").id)
      return c.json(await agencyProfile(ports.archive, agency, chinaDay(ports.now())), 200)
    })
    .openapi(create(ports), async (c) => {
      const entry = await readJsonBody(c, newAgencySchema)
      const { id } = await register.create(
        { ...(given(entry) as AgencyEntry), name: entry.name },
        { at: ports.now().toISOString(), actor: actorOf(c) },
      )
      c.header("Location", `/api/v1/agencies/${id}`)
      c.header("Cache-Control", "no-store")
      return c.json(await detailsOf(ports, id), 201)
    })
    .openapi(change(ports), async (c) => {
      const entry = await readJsonBody(c, agencyChangeSchema)
      const { id } = c.req.valid("param")
      await register.change(id, given(entry) as AgencyEntry, { at: ports.now().toISOString(), actor: actorOf(c) })
      c.header("Cache-Control", "no-store")
      return c.json(await detailsOf(ports, id), 200)
    })
}
