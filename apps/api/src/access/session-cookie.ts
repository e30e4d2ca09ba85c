import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import type { Env } from "../env.ts"
import { isPlainLoopback } from "./origin.ts"

const name = "gouji-session"

/** Where a cookie may be taken over by a neighbouring host, its prefix has the browser refuse it. */
const placeOf = (c: Context<Env>, origin: string | null) =>
  isPlainLoopback(c, origin)
    ? { name, options: { path: "/", httpOnly: true, sameSite: "Lax" } as const }
    : { name: `__Host-${name}`, options: { path: "/", httpOnly: true, sameSite: "Lax", secure: true } as const }

/** The secret of a session, which nobody has looked at yet. */
export function sessionOf(c: Context<Env>, origin: string | null): string | null {
  const secret = getCookie(c, placeOf(c, origin).name) ?? ""
  return /^[\w-]{43}$/.test(secret) ? secret : null
}

/** It lasts as long as the browser: how long the session does is the archive's to say. */
export function keepSession(c: Context<Env>, origin: string | null, secret: string): void {
  const place = placeOf(c, origin)
  setCookie(c, place.name, secret, place.options)
}

export function dropSession(c: Context<Env>, origin: string | null): void {
  const place = placeOf(c, origin)
  deleteCookie(c, place.name, place.options)
}
