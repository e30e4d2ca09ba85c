import { Failure } from "@gouji/core"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import type { Person } from "./person.ts"
import { whoAsks } from "./who-asks.ts"

/** Asked before anything of the body is read. Throws `unauthorised`. */
export const requirePerson = (identify: Ports["identify"]) =>
  createMiddleware<Env>(async (c, next) => {
    const person = await whoAsks(c, identify)
    if (person === null) throw new Failure("unauthorised")
    c.set("person", person)
    await next()
  })

/** Who asks, behind `requirePerson`. */
export function personOf(c: Context<Env>): Person {
  const person = c.get("person")
  if (person === undefined) throw new Failure("unauthorised")
  return person
}
