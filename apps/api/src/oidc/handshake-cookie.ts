import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import * as z from "zod"
import { isPlainLoopback } from "../access/origin.ts"
import type { Env } from "../env.ts"

const name = "gouji-oidc"

/** Somebody who takes longer begins anew. */
const seconds = 600

/** In the browser of whoever it is about: nobody else has a use for it, and no host beside us can set it. */
const placeOf = (c: Context<Env>, origin: string | null) =>
  isPlainLoopback(c, origin)
    ? { name, options: { path: "/", httpOnly: true, sameSite: "Lax" } as const }
    : { name: `__Host-${name}`, options: { path: "/", httpOnly: true, sameSite: "Lax", secure: true } as const }

const secret = z.string().regex(/^[\w-]{20,128}$/)
const keptSchema = z.strictObject({
  state: secret,
  nonce: secret,
  verifier: secret,
  back: z.string().max(2000),
})
type Kept = z.infer<typeof keptSchema>

export function keepHandshake(c: Context<Env>, origin: string | null, kept: Kept): void {
  const place = placeOf(c, origin)
  const value = Buffer.from(JSON.stringify(kept)).toString("base64url")
  setCookie(c, place.name, value, { ...place.options, maxAge: seconds })
}

/** What was kept, this once; `null`: nothing that could have been. */
export function takeHandshake(c: Context<Env>, origin: string | null): Kept | null {
  const place = placeOf(c, origin)
  const value = getCookie(c, place.name)
  if (value === undefined) return null
  deleteCookie(c, place.name, place.options)
  try {
    return keptSchema.parse(JSON.parse(Buffer.from(value, "base64url").toString("utf8")))
  } catch {
    return null
  }
}
