import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, onTestFinished, test } from "vitest"
// @ts-expect-error: a script that is run as it is
import { openModel } from "./open-model.mjs"

test("a second in which nothing is answered is late for all that were due in it, not for the one that was sent first", async () => {
  let asked = 0
  let stalledUntil = 0
  const server = createServer((_, answer) => {
    asked += 1
    if (asked === 100) stalledUntil = performance.now() + 1000
    setTimeout(() => answer.end("x"), Math.max(0, stalledUntil - performance.now()))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { due, answered, failed, times } = await openModel({ port, rate: 50, seconds: 4, next: () => ({ path: "/" }) })
  expect({ due, answered, failed }).toEqual({ due: 200, answered: 200, failed: 0 })
  // Who waits for an answer before the next question would have one of these. A busy machine only makes more.
  expect(times.filter((time: number) => time > 100).length).toBeGreaterThan(30)
})

test("what is refused is counted as failed", async () => {
  const server = createServer((_, answer) => answer.writeHead(503).end())
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const outcome = await openModel({ port, rate: 20, seconds: 1, warmUp: 0, next: () => ({ path: "/" }) })
  expect(outcome).toMatchObject({ due: 20, answered: 0, failed: 20 })
})
