import type { Context } from "hono"
import type { Env } from "../env.ts"

/** The address that a browser knows this installation by, as far as can be told; a configured one is certain. */
export function ownOrigin(c: Context<Env>, configured: string | null): string {
  return configured ?? new URL(c.req.url).origin
}

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Whether a browser on this very machine speaks to us in the clear: the one place where a cookie may do without TLS. */
export function isPlainLoopback(c: Context<Env>, configured: string | null): boolean {
  const { protocol, hostname } = new URL(ownOrigin(c, configured))
  return protocol === "http:" && loopback.has(hostname)
}
