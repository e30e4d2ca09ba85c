import { Failure } from "@gouji/core"
import type { Account, AccountChange } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import type { Context } from "hono"
import * as z from "zod"
import { hashPassword } from "../../access/passwords.ts"
import { personOf } from "../../access/require-person.ts"
import { demandGoodPassword } from "../../access/weak-password.ts"
import type { Env } from "../../env.ts"
import { ifMatch, versionTag } from "../../http/if-match.ts"
import type { Ports } from "../../ports.ts"
import { accountChangeBody, newAccountBody } from "../../schemas/account-bodies.ts"
import { accountPageSchema, accountSchema } from "../../schemas/accounts.ts"
import { noQuery, pageQuery, reportParams } from "../../schemas/query.ts"
import { ifMatchHeader } from "../desk/declare.ts"
import { readJsonBody } from "../json-body.ts"
import { json, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import { administration, administrationFailures, body, bodyFailures } from "./declare.ts"

const text = { schema: { type: "string" as const } }
const account = { ...json(accountSchema, "The account."), headers: { ETag: text } }
const weak = ["account-invalid", "agency-unknown", "password-weak", ...administrationFailures, ...bodyFailures] as const

const routes = (ports: Ports) => ({
  list: createRoute({
    ...administration(ports),
    method: "get",
    path: "/api/v1/accounts",
    summary: "账号，按登录名",
    description: "The accounts, by login.",
    request: { query: z.strictObject(pageQuery(ports.limits)) },
    responses: { 200: json(accountPageSchema, "A page."), ...problems("bad-cursor", "forbidden", "unauthorised") },
  }),
  find: createRoute({
    ...administration(ports),
    method: "get",
    path: "/api/v1/accounts/{id}",
    summary: "一个账号",
    description: "An account.",
    request: { params: reportParams, query: noQuery },
    responses: { 200: account, ...problems("forbidden", "not-found", "unauthorised") },
  }),
  create: createRoute({
    ...administration(ports),
    method: "post",
    path: "/api/v1/accounts",
    summary: "设账号",
    description: "Makes an account.",
    request: {
      query: noQuery,
      body: body(newAccountBody, { login: "jia.yi", name: "甲乙", role: "reader", password: "一句自己记得住的话" }),
    },
    responses: { 201: { ...account, headers: { ETag: text, Location: text } }, ...problems("account-exists", ...weak) },
  }),
  change: createRoute({
    ...administration(ports),
    method: "patch",
    path: "/api/v1/accounts/{id}",
    summary: "改账号、停用、重设密码",
    description:
      "Changes an account. A new password, another subject, and disabling end all its sessions; nobody is ever deleted.",
    parameters: [ifMatchHeader],
    request: { params: reportParams, query: noQuery, body: body(accountChangeBody, { disabled: true }) },
    responses: {
      200: account,
      ...problems("account-exists", "if-match-missing", "last-administrator", "not-found", "version-stale", ...weak),
    },
  }),
})

/** What compresses would weaken the tag, which then fits no `If-Match`. */
function mark(c: Context<Env>, { version }: Account): void {
  c.header("Cache-Control", "no-store, no-transform")
  c.header("ETag", versionTag(version))
}

async function hashed(password: string | null, login: string): Promise<string | null> {
  if (password === null) return null
  demandGoodPassword(password, login)
  return hashPassword(password)
}

/** What was given, without the keys that were not. */
const given = (change: object) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as AccountChange

export const accountsRoutes = (ports: Ports) => {
  const { list, find, create, change } = routes(ports)
  const { accounts } = ports.archive
  const by = (c: Context<Env>) => ({ by: personOf(c).name, at: ports.now().toISOString() })
  return subApp()
    .openapi(list, async (c) => {
      const { limit = ports.limits.page.default, cursor } = c.req.valid("query")
      c.header("Cache-Control", "no-store")
      return c.json(await accounts.list({ limit, ...(cursor === undefined ? {} : { cursor }) }), 200)
    })
    .openapi(find, async (c) => {
      const found = await accounts.find(c.req.valid("param").id)
      if (found === null) throw new Failure("not-found")
      mark(c, found)
      return c.json(found, 200)
    })
    .openapi(create, async (c) => {
      const { password, ...rest } = await readJsonBody(c, newAccountBody)
      const secret = await hashed(password, rest.login)
      const made = await accounts.create({ ...rest, password: secret }, by(c))
      mark(c, made)
      c.header("Location", `/api/v1/accounts/${made.id}`)
      return c.json(made, 201)
    })
    .openapi(change, async (c) => {
      const version = ifMatch(c)
      const { id } = c.req.valid("param")
      const { password, ...rest } = await readJsonBody(c, accountChangeBody)
      const before = await accounts.find(id)
      if (before === null) throw new Failure("not-found")
      const secret = password === undefined ? {} : { password: await hashed(password, before.login) }
      const changed = await accounts.change(id, version, { ...given(rest), ...secret }, by(c))
      mark(c, changed)
      return c.json(changed, 200)
    })
}
