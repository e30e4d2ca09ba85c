import { Failure } from "@gouji/core"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { bearerOf } from "./bearer.ts"

/** Asked before anything of the body is read. Throws `unauthorised`. */
export const requireToken = (isToken: Ports["isToken"]) =>
  createMiddleware<Env>(async (c, next) => {
    const token = bearerOf(c)
    if (token === null || !(await isToken(token))) throw new Failure("unauthorised")
    await next()
  })
