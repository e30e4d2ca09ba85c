import { Failure } from "@gouji/core"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i

/** Asked before anything of the body is read. Throws `unauthorised`. */
export const requireToken = (isToken: Ports["isToken"]) =>
  createMiddleware<Env>(async (c, next) => {
    const token = bearer.exec(c.req.header("Authorization") ?? "")?.[1]
    if (token === undefined || !(await isToken(token))) throw new Failure("unauthorised")
    await next()
  })
