import { Failure } from "@gouji/core"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { clientAddress, clientKey } from "../access/client-address.ts"
import { sessionOf } from "../access/session-cookie.ts"
import { whoAsks } from "../access/who-asks.ts"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { Windows } from "./windows.ts"

const windowSeconds = 60

/** Whoever runs the server looks at these, and browsers fetch the files of a page all at once. */
const isFree = (path: string) => /^\/(?:healthz|readyz|metrics)$|^\/assets\//.test(path)

const loopback = /^(?:127\.|::1$)/

/**
 * Whom a request is counted by: a person or program that is known, or else a network address (IPv6: its /64). `null`:
 * nobody, for requests of this very machine that no proxy of ours says another origin of.
 */
async function clientOf(c: Context<Env>, ports: Ports): Promise<string | null> {
  const address = clientAddress(c, ports.trustsProxy)
  if (address === null || loopback.test(address)) return null
  const hasCredentials = c.req.header("Authorization") !== undefined || sessionOf(c, ports.publicOrigin) !== null
  // A wrong token is nobody's: whoever tries many is counted by where they come from.
  const person = hasCredentials ? await whoAsks(c, ports.identify) : null
  return person === null ? clientKey(address) : `person ${person.id}`
}

/**
 * So many requests a minute for each client, by this process; what is left is told in `RateLimit` and `RateLimit-Policy`
 * (draft-ietf-httpapi-ratelimit-headers). Throws `too-many-requests`. Middleware of others wants a store for its counts; these are
 * counts of a minute, and need none.
 */
export function rateLimit(ports: Ports) {
  const quota = ports.requestsPerMinute
  const windows = new Windows(quota, windowSeconds * 1000)
  return createMiddleware<Env>(async (c, next) => {
    const client = quota === 0 || isFree(c.req.path) ? null : await clientOf(c, ports)
    if (client === null) return next()
    const { isWithin, remaining, seconds } = windows.count(client, ports.now().getTime())
    c.header("RateLimit-Policy", `"client";q=${quota};w=${windowSeconds}`)
    c.header("RateLimit", `"client";r=${remaining};t=${seconds}`)
    if (!isWithin) throw new Failure("too-many-requests", { seconds })
    return next()
  })
}
