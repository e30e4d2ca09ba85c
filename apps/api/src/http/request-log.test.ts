import { expect, test } from "vitest"
import { testApp, token } from "../testing/test-app.ts"
import { logText, type RequestLine } from "./request-log.ts"

test("a line says what was asked and how it ended, and nothing of what was sent", async () => {
  const lines: RequestLine[] = []
  const { app } = await testApp({ log: (line) => lines.push(line) })
  await app.request("/api/v1/reports?text=secret", { headers: { Authorization: `Bearer ${token}` } })
  await app.request("/api/v1/reports/%E5%B9%B4")
  expect(lines).toMatchObject([
    { level: "info", method: "GET", path: "/api/v1/reports", status: 200 },
    { level: "info", path: "/api/v1/reports/年", status: 404, code: "not-found" },
  ])
  expect(JSON.stringify(lines)).not.toMatch(/secret|token/)
})

test("nothing in a line starts a new one or steers a terminal", () => {
  const line: RequestLine = {
    time: "2025-03-01T04:00:00.000Z",
    level: "info",
    id: "x",
    method: "GET",
    path: "/a\r\n{}\u001b[2J\u009b\u2028\u0085\u202e",
    status: 200,
    ms: 1,
  }
  const text = logText(line)
  expect(text).toMatch(/^[\x20-\x7e]+\n$/)
  expect(JSON.parse(text)).toEqual(line)
})
