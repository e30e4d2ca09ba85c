import { Failure } from "@gouji/core"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i

/** Who asks where a token is not needed, and shows more: nobody in particular, somebody known, or somebody with a wrong one. */
export async function mayAsk(c: Context, isToken: Ports["isToken"]): Promise<"anybody" | "known" | "refused"> {
  const header = c.req.header("Authorization")
  if (header === undefined) return "anybody"
  const token = bearer.exec(header)?.[1]
  return token !== undefined && (await isToken(token)) ? "known" : "refused"
}

/** Asked before anything of the body is read. Throws `unauthorised`. */
export const requireToken = (isToken: Ports["isToken"]) =>
  createMiddleware<Env>(async (c, next) => {
    const token = bearer.exec(c.req.header("Authorization") ?? "")?.[1]
    if (token === undefined || !(await isToken(token))) throw new Failure("unauthorised")
    await next()
  })
