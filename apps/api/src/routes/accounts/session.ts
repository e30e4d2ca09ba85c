import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { clientAddress } from "../../access/client-address.ts"
import { personFrom } from "../../access/identify.ts"
import { secretHash } from "../../access/secret.ts"
import { dropSession, keepSession, sessionOf } from "../../access/session-cookie.ts"
import { sessionTimes } from "../../access/session-life.ts"
import { beginSession, signIn } from "../../access/sign-in.ts"
import type { Ports } from "../../ports.ts"
import { signInBody } from "../../schemas/account-bodies.ts"
import { sessionSchema } from "../../schemas/accounts.ts"
import { noQuery } from "../../schemas/query.ts"
import { readJsonBody } from "../json-body.ts"
import { json, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import { body, bodyFailures } from "./declare.ts"

const path = "/api/v1/session"
const tags = ["accounts"]
const security = [{ session: [] }]

const open = createRoute({
  method: "post",
  path,
  tags,
  summary: "登录",
  description:
    "Signs in by login and password: the answer sets a cookie for the pages of this site. Programs use tokens.",
  request: { query: noQuery, body: body(signInBody, { login: "jia.yi", password: "一句自己记得住的话" }) },
  responses: {
    200: json(sessionSchema, "Who is signed in, and how long at most."),
    ...problems("sign-in-failed", "sign-in-paused", "busy", ...bodyFailures),
  },
})

const find = createRoute({
  method: "get",
  path,
  tags,
  summary: "本次登录",
  description: "Who is signed in.",
  security,
  request: { query: noQuery },
  responses: { 200: json(sessionSchema, "The session."), ...problems("unauthorised") },
})

const close = createRoute({
  method: "delete",
  path,
  tags,
  summary: "退出；可退出所有设备",
  description: "Signs out here, or everywhere.",
  security,
  request: { query: z.strictObject({ everywhere: z.enum(["true", "false"]).optional() }) },
  responses: { 204: { description: "Signed out." }, ...problems("unauthorised", "cross-site") },
})

export const sessionRoutes = (ports: Ports) => {
  const { archive, now, publicOrigin } = ports
  const current = async (secret: string | null) => {
    const session = secret === null ? null : await archive.accounts.useSession(secretHash(secret), sessionTimes(now()))
    if (session === null) throw new Failure("unauthorised")
    return session
  }
  return subApp()
    .openapi(open, async (c) => {
      c.header("Cache-Control", "no-store")
      const { login, password } = await readJsonBody(c, signInBody)
      const address = clientAddress(c, ports.trustsProxy)
      const account = await signIn(archive, { login, password, address, now })
      const { secret, until } = await beginSession(archive, account, sessionOf(c, publicOrigin), now())
      keepSession(c, publicOrigin, secret)
      const person = personFrom(account)
      c.set("person", person)
      return c.json({ person, until }, 200)
    })
    .openapi(find, async (c) => {
      c.header("Cache-Control", "no-store")
      const { account, until } = await current(sessionOf(c, publicOrigin))
      return c.json({ person: personFrom(account), until }, 200)
    })
    .openapi(close, async (c) => {
      const secret = sessionOf(c, publicOrigin)
      const { account } = await current(secret)
      if (c.req.valid("query").everywhere === "true") await archive.accounts.closeSessions(account.id, null)
      else await archive.accounts.closeSession(secretHash(secret ?? ""))
      dropSession(c, publicOrigin)
      c.header("Cache-Control", "no-store")
      // What the pages kept in this browser goes too.
      c.header("Clear-Site-Data", '"cache", "storage"')
      return c.body(null, 204)
    })
}
