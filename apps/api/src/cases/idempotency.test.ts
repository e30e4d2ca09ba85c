import { openSqliteArchive } from "@gouji/store"
import { expect, onTestFinished, test } from "vitest"
import { Fingerprint } from "../idempotency/fingerprint.ts"
import { accessApp, addAccount } from "../testing/access-app.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml } from "../testing/sample-report.ts"
import { formOf, testApp, token } from "../testing/test-app.ts"

type App = Awaited<ReturnType<typeof testApp>>["app"]

const send = (app: App, path: string, key: string, fields: Record<string, string> = {}, more: object = {}) =>
  app.request(`/api/v1/${path}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Idempotency-Key": key, ...more },
    body: formOf(sampleHtml(), "年报.html", fields),
  })

test("I10: sent again it has the same answer, and one publication stands", async () => {
  const { app } = await testApp()
  const first = await send(app, "reports", "k-1")
  const again = await send(app, "reports", "k-1")
  expect([first.status, again.status]).toEqual([201, 201])
  expect(await again.text()).toBe(await first.text())
  expect(again.headers.get("Location")).toBe(first.headers.get("Location"))
  expect([first, again].map(({ headers }) => headers.get("Idempotent-Replayed"))).toEqual([null, "true"])
  const { items } = (await (await app.request("/api/v1/reports")).json()) as { items: { revision: number }[] }
  expect(items.map(({ revision }) => revision)).toEqual([1])
})

test("I10: another body, or another address, is another request", async () => {
  const { app } = await testApp()
  await send(app, "reports", "k-1")
  await expectProblem(await send(app, "reports", "k-1", { reason: "另一份" }), 422, "key-reused")
  await expectProblem(await send(app, "jobs", "k-1"), 422, "key-reused")
  expect((await send(app, "reports", "k-2", { reason: "另一份" })).status).toBe(409)
})

test("I10: while the first is under way, the second is refused, and one is done", async () => {
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  const { readDocument } = await import("@gouji/documents")
  const { app } = await testApp({
    recognise: async (bytes, name) => {
      await held
      return readDocument(bytes, { name })
    },
  })
  const first = send(app, "reports", "k-1")
  await expect.poll(async () => (await send(app, "reports", "k-1")).status).toBe(409)
  await expectProblem(await send(app, "reports", "k-1"), 409, "request-running")
  go()
  expect((await first).status).toBe(201)
  expect((await send(app, "reports", "k-1")).headers.get("Idempotent-Replayed")).toBe("true")
})

test("I10: after a crash in the middle the key is free again in a while", async () => {
  const clock = { now: new Date("2025-03-01T04:00:00.000Z") }
  const archive = await openSqliteArchive(":memory:")
  onTestFinished(() => archive.close())
  const { app } = await testApp({ archive, now: () => clock.now })
  const times = { at: clock.now.toISOString(), until: "2025-03-01T04:02:00.000Z", since: "2025-02-28T04:00:00.000Z" }
  await archive.answers.claim("installation", "k-1", times)
  await expectProblem(await send(app, "reports", "k-1"), 409, "request-running")
  clock.now = new Date("2025-03-01T04:02:01.000Z")
  expect((await send(app, "reports", "k-1")).status).toBe(201)
})

test("I10: what failed did nothing, and may be sent again, mended", async () => {
  const { app } = await testApp()
  await expectProblem(await send(app, "reports", "k-1", { year: "1" }), 400, "bad-request")
  expect((await send(app, "reports", "k-1")).status).toBe(201)
})

test("of a check nothing is kept: it is made again, and comes out the same", async () => {
  const { app, archive } = await testApp()
  const first = await send(app, "checks", "k-1")
  const again = await send(app, "checks", "k-1")
  expect(first.status).toBe(200)
  expect(await again.text()).toBe(await first.text())
  await expectProblem(await send(app, "checks", "k-1", { explanations: "[]" }), 422, "key-reused")
  const times = { at: "2025-03-01T04:00:00.000Z", until: "2025-03-01T04:02:00.000Z", since: "2025-02-28T04:00:00.000Z" }
  expect(await archive.answers.claim("installation", "k-1", times)).toMatchObject({ answer: { body: "" } })
})

test("keys are each person's own, and a secret is never kept", async () => {
  const { archive, ask, cookieOf } = await accessApp()
  await addAccount(archive, "one")
  await addAccount(archive, "two")
  const headers = { "Idempotency-Key": "k-1" }
  const make = async (login: string, name: string) =>
    ask("POST", "/agencies", { cookie: await cookieOf(login), json: { name }, headers })
  expect((await make("one", "甲县档案局")).status).toBe(201)
  expect((await make("two", "乙县档案局")).status).toBe(201)
  const cookie = await cookieOf("one")
  const token = () => ask("POST", "/tokens", { cookie, json: { name: "程序", role: "reader" }, headers })
  const [first, again] = [await token(), await token()]
  expect(first.status).toBe(201)
  expect(again.headers.has("Idempotent-Replayed")).toBe(false)
})

test.each(["", "x".repeat(256), "a b", "键"])("no key: %j", async (key) => {
  const { app } = await testApp()
  const headers = new Headers({ Authorization: `Bearer ${token}` })
  headers.set("Idempotency-Key", key === "键" ? "\u00e9" : key)
  const answer = await app.request("/api/v1/reports", { method: "POST", headers, body: formOf(sampleHtml()) })
  await expectProblem(answer, 400, "bad-request")
})

test("the fingerprint of a form does not hang on its boundary, nor on how it comes in pieces", () => {
  const digest = (boundary: string, text: string, size: number) => {
    const fingerprint = new Fingerprint(["/x"], `multipart/form-data; boundary=${boundary}`)
    const bytes = Buffer.from(text.replaceAll("B", boundary))
    for (let at = 0; at < bytes.length; at += size) fingerprint.update(bytes.subarray(at, at + size))
    return fingerprint.digest()
  }
  const body = "--B\r\nabc\r\n--B\r\ndef\r\n--B--"
  const all = [1, 2, 3, 7, 1000].flatMap((size) => [digest("-one-", body, size), digest("another1", body, size)])
  expect(new Set(all).size).toBe(1)
  expect(digest("-one-", body.replace("abc", "abd"), 7)).not.toBe(all[0])
})
