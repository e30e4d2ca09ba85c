import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"

const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ")

const pages = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "font-src": "'self'",
  "form-action": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
}

/** No origin but our own, and no inline script or style. */
export const pagePolicy = policy(pages)

/** RapiDoc writes style attributes; nothing else is let loose for it. */
export const docsPolicy = policy({ ...pages, "style-src": "'self' 'unsafe-inline'" })

/** For files that somebody else made: they can do nothing, whatever they are. */
export const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'"

const aYear = 365 * 24 * 60 * 60

/**
 * The headers that every answer carries. A route that needs another policy sets its own. Where browsers are known to come by
 * TLS they are told never to come otherwise; of other names of the same site nothing is said.
 */
export const securityHeaders = ({ publicOrigin }: Pick<Ports, "publicOrigin">) =>
  createMiddleware<Env>(async (c, next) => {
    await next()
    const { headers } = c.res
    if (publicOrigin?.startsWith("https:")) headers.set("Strict-Transport-Security", `max-age=${aYear}`)
    if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", pagePolicy)
    headers.set("X-Content-Type-Options", "nosniff")
    headers.set("X-Frame-Options", "DENY")
    headers.set("Referrer-Policy", "same-origin")
    headers.set("Cross-Origin-Opener-Policy", "same-origin")
  })
