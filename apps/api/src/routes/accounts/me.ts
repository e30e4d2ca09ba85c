import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { changePassword } from "../../access/change-password.ts"
import { clientAddress } from "../../access/client-address.ts"
import { personOf, requirePerson } from "../../access/require-person.ts"
import { keepSession } from "../../access/session-cookie.ts"
import type { Ports } from "../../ports.ts"
import { passwordBody } from "../../schemas/account-bodies.ts"
import { personSchema } from "../../schemas/accounts.ts"
import { noQuery } from "../../schemas/query.ts"
import { readJsonBody } from "../json-body.ts"
import { json, problems } from "../responses.ts"
import { subApp } from "../sub-app.ts"
import { body, bodyFailures, secured } from "./declare.ts"

const me = ({ identify }: Ports) =>
  createRoute({
    ...secured,
    method: "get",
    path: "/api/v1/me",
    summary: "我是谁，能做什么",
    description: "Who asks, by token or by cookie.",
    middleware: requirePerson(identify),
    request: { query: noQuery },
    responses: { 200: json(personSchema, "You."), ...problems("unauthorised") },
  })

const change = ({ identify }: Ports) =>
  createRoute({
    ...secured,
    method: "put",
    path: "/api/v1/me/password",
    summary: "改自己的密码",
    description: "Changes one's own password, by the one before. All sessions end, and a new one begins here.",
    middleware: requirePerson(identify),
    request: {
      query: noQuery,
      body: body(passwordBody, { password: "现在的那一句话", newPassword: "另一句自己记得住的话" }),
    },
    responses: {
      204: { description: "It is changed." },
      ...problems("not-found", "password-weak", "sign-in-failed", "sign-in-paused", "unauthorised", ...bodyFailures),
    },
  })

export const meRoutes = (ports: Ports) => {
  const { archive, publicOrigin } = ports
  return subApp()
    .openapi(me(ports), (c) => {
      c.header("Cache-Control", "no-store")
      return c.json(personOf(c), 200)
    })
    .openapi(change(ports), async (c) => {
      const account = await archive.accounts.find(personOf(c).id)
      // Programs have none.
      if (account === null) throw new Failure("not-found")
      const { password, newPassword } = await readJsonBody(c, passwordBody)
      const address = clientAddress(c, ports.trustsProxy)
      keepSession(c, publicOrigin, await changePassword(ports, account, { password, newPassword, address }))
      c.header("Cache-Control", "no-store")
      return c.body(null, 204)
    })
}
