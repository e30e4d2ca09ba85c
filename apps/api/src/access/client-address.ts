import { isIP } from "node:net"
import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context } from "hono"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { plainAddress } from "./trusted-proxies.ts"

function neighbour(c: Context<Env>): string | null {
  const bindings: unknown = c.env
  // A request that came by no socket has none.
  if (typeof bindings !== "object" || bindings === null || !("incoming" in bindings)) return null
  const { address } = getConnInfo(c).remote
  return address === undefined ? null : plainAddress(address)
}

/**
 * Where a request comes from; `null`: by no network. `X-Forwarded-For` is read from its end, and only as far as our own
 * proxies wrote it: what stands before that, anybody may have sent.
 */
export function clientAddress(c: Context<Env>, trustsProxy: Ports["trustsProxy"]): string | null {
  let address = neighbour(c)
  const hops = (c.req.header("X-Forwarded-For") ?? "").split(",").map((hop) => plainAddress(hop.trim()))
  while (address !== null && trustsProxy(address)) {
    const before = hops.pop()
    if (before === undefined || isIP(before) === 0) break
    address = before
  }
  return address
}

/** The first four of an IPv6 address's eight groups: a client has all addresses of such a network, not one. */
function network(address: string): string {
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? []
  const before = head === "" ? [] : head.split(":")
  const after = tail === undefined || tail === "" ? [] : tail.split(":")
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`
}

/** What requests of one client are counted by. */
export const clientKey = (address: string): string => (isIP(address) === 6 ? network(address) : address)
