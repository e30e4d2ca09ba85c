import { expect, test } from "vitest"
import { trustedProxies } from "../access/trusted-proxies.ts"
import type { Ports } from "../ports.ts"
import { Windows } from "../rate/windows.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { testApp, token } from "../testing/test-app.ts"

async function limited(ports: Partial<Ports> = {}) {
  const clock = { now: new Date("2025-03-01T04:00:00.000Z") }
  const { app } = await testApp({ requestsPerMinute: 3, now: () => clock.now, ...ports })
  const ask = (address: string, headers: Record<string, string> = {}, path = "/api/v1/limits") =>
    app.request(path, { headers }, { incoming: { socket: { remoteAddress: address } } })
  const statuses = async (addresses: readonly string[], headers?: Record<string, string>) => {
    const all = []
    for (const address of addresses) all.push((await ask(address, headers)).status)
    return all
  }
  return { ask, statuses, clock }
}
const times = (count: number, address: string) => Array.from({ length: count }, () => address)

test("I11: past the quota 429, with when to come again", async () => {
  const { ask, statuses, clock } = await limited()
  const first = await ask("203.0.113.1")
  expect(first.headers.get("RateLimit-Policy")).toBe('"client";q=3;w=60')
  expect(first.headers.get("RateLimit")).toBe('"client";r=2;t=60')
  expect(await statuses(times(2, "203.0.113.1"))).toEqual([200, 200])
  clock.now = new Date("2025-03-01T04:00:20.000Z")
  const refused = await ask("203.0.113.1")
  expect(refused.headers.get("Retry-After")).toBe("40")
  expect(refused.headers.get("RateLimit")).toBe('"client";r=0;t=40')
  await expectProblem(refused, 429, "too-many-requests")
  expect(await statuses(["203.0.113.2"])).toEqual([200])
  clock.now = new Date("2025-03-01T04:01:00.000Z")
  expect(await statuses(["203.0.113.1"])).toEqual([200])
})

test("I11: an IPv6 network is one client", async () => {
  const { statuses } = await limited()
  const rotating = ["2001:db8::1", "2001:db8::2", "2001:db8:0:0:ffff::", "2001:db8::3"]
  expect(await statuses(rotating)).toEqual([200, 200, 200, 429])
  expect(await statuses(["2001:db8:0:1::1"])).toEqual([200])
})

test("I11: X-Forwarded-For is believed of our own proxy alone, and of it alone the last hop", async () => {
  const forged = await limited()
  const all = []
  for (const n of [1, 2, 3, 4])
    all.push((await forged.ask("203.0.113.9", { "X-Forwarded-For": `198.51.100.${n}` })).status)
  expect(all).toEqual([200, 200, 200, 429])
  const { ask } = await limited({ trustsProxy: trustedProxies(["10.0.0.0/8"]) })
  const behind = async (hops: string) => (await ask("10.0.0.1", { "X-Forwarded-For": hops })).status
  const statuses = []
  for (const n of [1, 2, 3, 4]) statuses.push(await behind(`198.51.100.${n}, 203.0.113.9`))
  expect(statuses).toEqual([200, 200, 200, 429])
  expect(await behind("203.0.113.10")).toBe(200)
})

test("I11: a person is counted wherever they are, and a wrong token is nobody's", async () => {
  const { ask, statuses } = await limited()
  const right = { Authorization: `Bearer ${token}` }
  expect(await statuses(["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4"], right)).toEqual([
    200, 200, 200, 429,
  ])
  const all = []
  for (const n of [1, 2, 3, 4]) all.push((await ask("203.0.113.5", { Authorization: `Bearer guess-${n}` })).status)
  expect(all).toEqual([200, 200, 200, 429])
})

test("what this machine asks, and what looks after the server, is not counted", async () => {
  const { ask, statuses } = await limited()
  expect(await statuses(times(5, "127.0.0.1"))).toEqual([200, 200, 200, 200, 200])
  for (const _ of times(5, "")) expect((await ask("203.0.113.1", {}, "/healthz")).status).toBe(200)
  expect((await ask("203.0.113.1")).headers.get("RateLimit")).toBe('"client";r=2;t=60')
  const free = await limited({ requestsPerMinute: 0 })
  expect(await free.statuses(times(5, "203.0.113.1"))).toEqual([200, 200, 200, 200, 200])
})

test("many clients do not fill the memory", () => {
  const windows = new Windows(2, 1000, 10)
  for (let n = 0; n < 1000; n += 1) windows.count(`client ${n}`, n)
  expect(windows.size).toBe(10)
  windows.count("late", 10_000)
  expect(windows.size).toBe(1)
})
