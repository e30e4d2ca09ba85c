import { describe, expect, onTestFinished, test } from "vitest"
import { listen } from "../listen.ts"
import { rawRequest } from "../testing/raw-http.ts"
import { testApp } from "../testing/test-app.ts"

async function serve() {
  const lines: object[] = []
  const { app } = await testApp({ log: (line) => lines.push(line) })
  const server = await listen(app.fetch, { port: 0, host: "127.0.0.1" })
  onTestFinished(() => server.close())
  const say = (text: string) => rawRequest(server.port, text, [])
  const alive = async () => expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  return { say, alive, lines }
}

/** A request line and headers, each line as it is. */
const head = (...lines: readonly string[]) => `${lines.join("\r\n")}\r\n\r\n`
const closing = ["Host: localhost", "Connection: close"]

describe("I14: what no client sends", () => {
  test.each([
    [
      "two lengths",
      `${head("POST /api/v1/checks HTTP/1.1", ...closing, "Content-Length: 1", "Transfer-Encoding: chunked")}0\r\n\r\n`,
    ],
    [
      "two different lengths",
      `${head("POST /api/v1/checks HTTP/1.1", ...closing, "Content-Length: 1", "Content-Length: 2")}xx`,
    ],
    [
      "a broken chunk",
      head("POST /api/v1/checks HTTP/1.1", ...closing, "Content-Type: text/html", "Transfer-Encoding: chunked") +
        "zz\r\n",
    ],
    [
      "another coding",
      `${head("POST /api/v1/checks HTTP/1.1", ...closing, "Transfer-Encoding: chunked, gzip")}0\r\n\r\n`,
    ],
    ["a header of 64 KB", head("GET / HTTP/1.1", ...closing, `X: ${"x".repeat(65_536)}`)],
    [
      "2,000 headers",
      head(
        "GET /api/v1/rules HTTP/1.1",
        ...closing,
        ...Array.from({ length: 2000 }, (_, n) => `X-${n}: some text that fills it`),
      ),
    ],
    ["no host", head("GET / HTTP/1.1", "Connection: close")],
    ["a line break in a header", head("GET / HTTP/1.1", ...closing, "X: a\rSet-Cookie: x")],
    ["HTTP/0.9", "GET /\r\n\r\n"],
    ["a dot segment that is escaped", head("GET /api/v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1", ...closing)],
    ["a backslash", head("GET /api/v1%5C..%5Crules HTTP/1.1", ...closing)],
    ["doubled slashes", head("GET //api//v1//rules HTTP/1.1", ...closing)],
    ["an unknown escape", head("GET /api/v1/%zz HTTP/1.1", ...closing)],
    ["a control character", head("GET /api/v1/%0d%0aSet-Cookie:x HTTP/1.1", ...closing)],
  ])("%s", async (_, text) => {
    const { say, alive } = await serve()
    const answer = await say(text)
    expect(answer.status, answer.text.slice(0, 200)).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500)
    expect(answer.text).not.toMatch(/^(?:Set-Cookie|Location):/im)
    await alive()
  })

  test.each(["//evil.example/x", "/\\evil.example", "http://evil.example/api/v1/rules", "/%2f%2fevil.example"])(
    "no redirect leads to %s",
    async (target) => {
      const { say, alive } = await serve()
      const answer = await say(head(`GET ${target} HTTP/1.1`, ...closing))
      expect(answer.text).not.toMatch(/^Location:.*evil/im)
      expect(answer.status).toBeLessThan(500)
      await alive()
    },
  )

  test.each([
    "/api/v1/accounts",
    "//api/v1/accounts",
    "/api//v1/accounts",
    "/api/v1//accounts",
    "/api/v1/./accounts",
    "/api/v1/x/../accounts",
    "/API/v1/accounts",
    "/api/v1/accounts/",
    "/api/v1/%61ccounts",
    "/api/v1/accounts%2f",
    "/api/v1/accounts;x",
    "http://localhost/api/v1/accounts",
  ])("no way of writing %s goes past the door", async (target) => {
    const { say } = await serve()
    const answer = await say(head(`GET ${target} HTTP/1.1`, ...closing))
    expect([400, 401, 404]).toContain(answer.status)
  })
})

describe("I16: methods", () => {
  test.each([
    ["TRACE", "/api/v1/rules", 405],
    ["PROPFIND", "/api/v1/rules", 405],
    ["PUT", "/api/v1/rules", 405],
    ["DELETE", "/healthz", 405],
    ["TRACE", "/healthz", 405],
    ["PROPFIND", "/", 405],
    // A name that HTTP itself has not got never reaches a route.
    ["BREW", "/api/v1/rules", 400],
    ["CONNECT", "/api/v1/rules", 0],
  ])("%s %s: %d", async (method, path, status) => {
    const { say, alive } = await serve()
    const answer = await say(head(`${method} ${path} HTTP/1.1`, ...closing))
    expect(answer.status, answer.text.slice(0, 300)).toBe(status)
    if (status === 405) expect(answer.text).toMatch(/^allow: .*\bGET\b/im)
    await alive()
  })
})

describe("I19: what clients would write into the log", () => {
  test("a name with line breaks and escapes is one line, and no header is in it", async () => {
    const { logText } = await import("../http/request-log.ts")
    const { say, lines } = await serve()
    await say(head("GET /api/v1/%1b[31m%e2%80%a8red HTTP/1.1", ...closing, 'User-Agent: x","level":"error'))
    await expect.poll(() => lines.length).toBe(1)
    const text = logText(lines[0] ?? {})
    expect(text.trimEnd()).not.toMatch(/[\n\r\p{Cc}\u2028]/u)
    expect(text).not.toContain("User-Agent")
    expect(JSON.parse(text)).toMatchObject({ level: "info" })
  })
})
