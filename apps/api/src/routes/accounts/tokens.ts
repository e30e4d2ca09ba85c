import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { personOf } from "../../access/require-person.ts"
import { newSecret, secretHash } from "../../access/secret.ts"
import type { Ports } from "../../ports.ts"
import { newTokenBody } from "../../schemas/account-bodies.ts"
import { newTokenAnswerSchema, tokenPageSchema, tokenSchema } from "../../schemas/accounts.ts"
import { noQuery, pageQuery, reportParams } from "../../schemas/query.ts"
import { readJsonBody } from "../json-body.ts"
import { json, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import { administration, administrationFailures, body, bodyFailures } from "./declare.ts"

const day = 24 * 60 * 60_000

const routes = (ports: Ports) => ({
  list: createRoute({
    ...administration(ports),
    method: "get",
    path: "/api/v1/tokens",
    summary: "程序用的令牌，新的在前",
    description: "The tokens of programs, newest first.",
    request: { query: z.strictObject(pageQuery(ports.limits)) },
    responses: { 200: json(tokenPageSchema, "A page."), ...problems("bad-cursor", "forbidden", "unauthorised") },
  }),
  create: createRoute({
    ...administration(ports),
    method: "post",
    path: "/api/v1/tokens",
    summary: "给程序一个令牌，只显示一次",
    description: "Makes a token for a program: shown this once, kept nowhere.",
    request: { query: noQuery, body: body(newTokenBody, { name: "统计程序", role: "reader", days: 90 }) },
    responses: {
      201: json(newTokenAnswerSchema, "The token."),
      ...problems("account-invalid", "agency-unknown", ...administrationFailures, ...bodyFailures),
    },
  }),
  revoke: createRoute({
    ...administration(ports),
    method: "delete",
    path: "/api/v1/tokens/{id}",
    summary: "吊销令牌",
    description: "Revokes a token, at once and for good.",
    request: { params: reportParams, query: noQuery },
    responses: {
      200: json(tokenSchema, "The token as it is now."),
      ...problems("cross-site", "not-found", ...administrationFailures),
    },
  }),
})

export const tokensRoutes = (ports: Ports) => {
  const { list, create, revoke } = routes(ports)
  const { accounts } = ports.archive
  return subApp()
    .openapi(list, async (c) => {
      const { limit = ports.limits.page.default, cursor } = c.req.valid("query")
      c.header("Cache-Control", "no-store")
      return c.json(await accounts.listTokens({ limit, ...(cursor === undefined ? {} : { cursor }) }), 200)
    })
    .openapi(create, async (c) => {
      const { days, ...rest } = await readJsonBody(c, newTokenBody)
      const now = ports.now()
      const token = newSecret()
      const expiresAt = new Date(now.getTime() + days * day).toISOString()
      const made = { ...rest, sha256: secretHash(token), expiresAt }
      const about = await accounts.createToken(made, { by: personOf(c).name, at: now.toISOString() })
      c.header("Cache-Control", "no-store")
      return c.json({ token, about }, 201)
    })
    .openapi(revoke, async (c) => {
      const by = { by: personOf(c).name, at: ports.now().toISOString() }
      c.header("Cache-Control", "no-store")
      return c.json(await accounts.revokeToken(c.req.valid("param").id, by), 200)
    })
}
