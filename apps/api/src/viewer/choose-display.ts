import type { Context } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import type { Env } from "../env.ts"

const year = 365 * 24 * 60 * 60
const words = /^[a-z-]{1,40}$/

/** Larger type, stronger contrast: as chosen now, or as remembered. The pages know the words. */
export function chooseDisplay(c: Context<Env>): string {
  const chosen = c.req.query("display")
  if (chosen === undefined || !words.test(chosen)) return getCookie(c, "display") ?? ""
  setCookie(c, "display", chosen, { path: "/", sameSite: "Lax", maxAge: year })
  return chosen
}
