import { Hono } from "hono"
import { expect, test } from "vitest"
import type { Env } from "../env.ts"
import { clientAddress, clientKey } from "./client-address.ts"
import { trustedProxies } from "./trusted-proxies.ts"

async function seen(neighbour: string, forwarded: string | undefined, trusted: readonly string[]) {
  const app = new Hono<Env>().get("/", (c) => c.text(String(clientAddress(c, trustedProxies(trusted)))))
  const headers: Record<string, string> = forwarded === undefined ? {} : { "X-Forwarded-For": forwarded }
  const incoming = { socket: { remoteAddress: neighbour, remotePort: 1, remoteFamily: "IPv4" } }
  return (await app.request("/", { headers }, { incoming })).text()
}

const proxies = ["10.0.0.0/8", "::1"]

test.each([
  ["nobody is trusted", "203.0.113.9", "198.51.100.1", [], "203.0.113.9"],
  ["a stranger claims to be another", "203.0.113.9", "198.51.100.1", proxies, "203.0.113.9"],
  ["our proxy says who it was", "10.0.0.5", "198.51.100.1", proxies, "198.51.100.1"],
  ["by an IPv6 socket", "::ffff:10.0.0.5", "198.51.100.1", proxies, "198.51.100.1"],
  ["two proxies of ours", "::1", "198.51.100.1, 10.0.0.7", proxies, "198.51.100.1"],
  ["a client put an address before its own", "10.0.0.5", "192.0.2.66, 198.51.100.1", proxies, "198.51.100.1"],
  ["a client put ours before its own", "10.0.0.5", "10.9.9.9, 198.51.100.1", proxies, "198.51.100.1"],
  ["rubbish", "10.0.0.5", "unknown", proxies, "10.0.0.5"],
  ["our proxy says nothing", "10.0.0.5", undefined, proxies, "10.0.0.5"],
] as const)("%s", async (_, neighbour, forwarded, trusted, expected) => {
  expect(await seen(neighbour, forwarded, trusted)).toBe(expected)
})

test("a client is counted by its address, or by its IPv6 network", () => {
  expect(clientKey("198.51.100.1")).toBe("198.51.100.1")
  const one = clientKey("2001:db8:1:2::1")
  expect(one).toBe("2001:db8:1:2::/64")
  expect(clientKey("2001:0db8:0001:0002:ffff:ffff:ffff:ffff")).toBe(one)
  expect(clientKey("2001:db8:1:3::1")).not.toBe(one)
  expect(clientKey("::1")).toBe("0:0:0:0::/64")
  expect(clientKey("fe80::1%eth0")).toBe("fe80:0:0:0::/64")
})
