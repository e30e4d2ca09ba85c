import type { Context } from "hono"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import type { Person } from "./person.ts"
import { sessionOf } from "./session-cookie.ts"
import { whoAsks } from "./who-asks.ts"

/** Who is signed in where a page is asked for; without a cookie nobody is looked for. */
export async function signedIn(
  c: Context<Env>,
  { identify, publicOrigin }: Pick<Ports, "identify" | "publicOrigin">,
): Promise<Person | null> {
  return sessionOf(c, publicOrigin) === null ? null : whoAsks(c, identify)
}
