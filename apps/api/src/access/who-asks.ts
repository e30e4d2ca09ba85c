import type { Context } from "hono"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import type { Person } from "./person.ts"

/** Who asks; found out once for each request, however many want to know. */
export function whoAsks(c: Context<Env>, identify: Ports["identify"]): Promise<Person | null> {
  const known = c.get("asker") ?? identify(c)
  c.set("asker", known)
  return known
}
