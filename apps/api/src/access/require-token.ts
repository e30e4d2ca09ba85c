import { Failure } from "@gouji/core"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { bearerOf } from "./bearer.ts"

/** Who asks where a token is not needed, and shows more: nobody in particular, somebody known, or somebody with a wrong one. */
export async function mayAsk(c: Context, isToken: Ports["isToken"]): Promise<"anybody" | "known" | "refused"> {
  if (c.req.header("Authorization") === undefined) return "anybody"
  const token = bearerOf(c)
  return token !== null && (await isToken(token)) ? "known" : "refused"
}

/** Asked before anything of the body is read. Throws `unauthorised`. */
export const requireToken = (isToken: Ports["isToken"]) =>
  createMiddleware<Env>(async (c, next) => {
    const token = bearerOf(c)
    if (token === null || !(await isToken(token))) throw new Failure("unauthorised")
    await next()
  })
