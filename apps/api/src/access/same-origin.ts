import { Failure } from "@gouji/core"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { ownOrigin } from "./origin.ts"
import { sessionOf } from "./session-cookie.ts"

const reads: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"])

/** Where a cookie is set: another site must not be able to sign somebody in as whom it likes. */
const signIns: ReadonlySet<string> = new Set(["/api/v1/session", "/sign-in"])

/**
 * Whoever writes by a cookie, or signs in, must be on a page of ours: the browser says so (`Sec-Fetch-Site`, or `Origin`
 * where it does not know that), and what says nothing is refused. Without a cookie there is no authority that another
 * site could borrow; what a browser sends for one all the same is refused too. Throws `cross-site`.
 */
export const sameOrigin = ({ publicOrigin }: Pick<Ports, "publicOrigin">) =>
  createMiddleware<Env>(async (c, next) => {
    if (reads.has(c.req.method)) return next()
    const site = c.req.header("Sec-Fetch-Site")
    const origin = c.req.header("Origin")
    const isOurs = site === undefined ? origin === ownOrigin(c, publicOrigin) : site === "same-origin"
    const isForeign = site === "cross-site" || site === "same-site"
    const hasCookie = c.req.header("Authorization") === undefined && sessionOf(c, publicOrigin) !== null
    const isSignIn = signIns.has(c.req.path)
    if (isForeign || ((hasCookie || isSignIn) && !isOurs)) throw new Failure("cross-site")
    return next()
  })
