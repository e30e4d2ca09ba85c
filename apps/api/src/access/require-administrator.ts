import { Failure } from "@gouji/core"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { personOf } from "./require-person.ts"
import { holder } from "./token-person.ts"
import { whoAsks } from "./who-asks.ts"

/** Who asks where nobody has to say, and administrators see more: anybody, one of them, or somebody with a wrong token. */
export async function mayAsk(
  c: Context<Env>,
  identify: Ports["identify"],
): Promise<"anybody" | "administrator" | "refused"> {
  const person = await whoAsks(c, identify)
  if (person !== null) return person.role === "administrator" ? "administrator" : "anybody"
  return c.req.header("Authorization") === undefined ? "anybody" : "refused"
}

/** Asked before anything of the body is read. Throws `unauthorised`, and `forbidden` for all other roles. */
export const requireAdministrator = (identify: Ports["identify"]) =>
  createMiddleware<Env>(async (c, next) => {
    const person = await whoAsks(c, identify)
    if (person === null) throw new Failure("unauthorised")
    c.set("person", person)
    if (person.role !== "administrator") {
      c.set("refused", person.id)
      throw new Failure("forbidden")
    }
    await next()
  })

/** The name that the journal gets; `null` for the holder of the installation's token, who may be anybody. */
export function actorOf(c: Context<Env>): string | null {
  const { id, name } = personOf(c)
  return id === holder.id ? null : name
}
