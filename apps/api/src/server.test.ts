import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkReading, jsonText } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { openArchive, openSqliteArchive } from "@gouji/store"
import { samplePublication } from "@gouji/store/contract"
import { describe, expect, inject, onTestFinished, test } from "vitest"
import type { DueLine } from "./desk/publish-every-minute.ts"
import { defaultLimits } from "./limits.ts"
import { type RunningServer, type ServerOptions, startServer } from "./server.ts"
import { expectProblem } from "./testing/expect-problem.ts"
import { rawRequest } from "./testing/raw-http.ts"
import { sampleHtml } from "./testing/sample-report.ts"
import { formOf } from "./testing/test-app.ts"

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "gouji-data-"))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({
    port: 0,
    dataFolder: join(await folder(), "new"),
    workerUrl: new URL(inject("workerUrl")),
    queryProgram: null,
    demo: false,
    log: () => undefined,
    ...options,
  })
  onTestFinished(() => server.close())
  return server
}

async function expectAlive(server: RunningServer): Promise<void> {
  expect(await (await fetch(`${server.address}/healthz`)).json()).toEqual({ status: "ok" })
}

const MiB = 1024 * 1024

test("publishes over the wire, and the source comes back byte for byte", async () => {
  const { address, token } = await start()
  const headers = { Authorization: `Bearer ${token}` }
  const created = await fetch(`${address}/api/v1/reports`, { method: "POST", headers, body: formOf(sampleHtml()) })
  expect(await created.json()).toMatchObject({ revision: 1, verdict: "pass" })
  const source = await fetch(`${address}${created.headers.get("Location")}/source`)
  expect(new Uint8Array(await source.arrayBuffer())).toEqual(new Uint8Array(sampleHtml()))
})

test("the check is, byte for byte, that of the engine", async () => {
  const { address } = await start()
  const answer = await fetch(`${address}/api/v1/checks?asOf=2025-03-01`, { method: "POST", body: formOf(sampleHtml()) })
  const reading = await readDocument(sampleHtml(), { name: "report.html" })
  expect(await answer.text()).toBe(jsonText(checkReading(reading, { asOf: "2025-03-01" })))
})

test("fifty searches of everything at once end in time, and hold nobody else up", async () => {
  const dataFolder = await folder()
  const archive = await openSqliteArchive(join(dataFolder, "gouji.sqlite"))
  const lines = Array.from({ length: 600 }, (_, at) => ({ agency: `第${at}局`, year: 2015 + (at % 10) }))
  await archive.publishAll(lines.map((line) => samplePublication({ ...line, paragraph: "受理申请五件" })))
  const [{ id } = { id: "" }] = (await archive.list({}, { limit: 1 })).items
  await archive.close()
  const { address } = await start({
    dataFolder,
    queryProgram: { program: new URL(inject("queryProgram")) },
    limits: { ...defaultLimits, queries: 1 },
    // Enough to start a process on a busy machine, and not for fifty searches one behind the other.
    querySeconds: 5,
  })
  const search = () => fetch(`${address}/api/v1/search?in=prose&q=${encodeURIComponent("没有一份写着")}&limit=200`)
  let running = 50
  const searches = Array.from({ length: 50 }, () =>
    search().then(async (answer) => {
      running -= 1
      const { code, scanned } = (await answer.json()) as { code?: string; scanned?: number }
      return answer.status === 200 ? `read ${scanned}` : `${answer.status} ${code}`
    }),
  )
  const others = await Promise.all(
    Array.from({ length: 20 }, () => fetch(`${address}/api/v1/reports/${id}`).then(({ status }) => status)),
  )
  expect(running).toBeGreaterThan(0)
  expect(others).toEqual(Array(20).fill(200))
  expect((await fetch(`${address}/api/v1/reports?year=2020`)).status).toBe(200)
  const ends = new Set(await Promise.all(searches))
  const possible = ["read 500", "503 too-many-queries", "422 query-too-expensive"]
  expect(possible).toEqual(expect.arrayContaining([...ends]))
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
})

test("the token is given once, and kept as its hash alone", async () => {
  const dataFolder = await folder()
  const first = await start({ dataFolder })
  expect(first.token).toMatch(/^[\w-]{43}$/)
  await first.close()
  const second = await start({ dataFolder })
  expect(second.token).toBeNull()
  const publish = (token: string) =>
    fetch(`${second.address}/api/v1/reports`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
      body: formOf(sampleHtml()),
    })
  expect(await (await publish(first.token ?? "")).json()).toMatchObject({ revision: 1 })
  await second.close()
  const archive = await openSqliteArchive(join(dataFolder, "gouji.sqlite"))
  expect(await archive.setting("access-token-sha256")).toMatch(/^[0-9a-f]{64}$/)
  await archive.close()
  const third = await start({ dataFolder, newToken: true })
  expect(third.token).not.toBe(first.token)
})

test("a start that fails makes no token: the next one gives it", async () => {
  const dataFolder = await folder()
  const other = createServer().listen(0, "127.0.0.1")
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once("listening", resolve))
  const { port } = other.address() as { port: number }
  await expect(start({ dataFolder, port })).rejects.toMatchObject({ code: "port-taken", detail: { port } })
  expect((await start({ dataFolder })).token).not.toBeNull()
})

test("a folder that cannot be written is a failure", async () => {
  const file = join(await folder(), "file")
  await writeFile(file, "")
  await expect(start({ dataFolder: join(file, "data") })).rejects.toMatchObject({ code: "archive-unwritable" })
})

test("an empty archive is filled with invented reports, once", async () => {
  const dataFolder = await folder()
  const reports = async (server: RunningServer) => {
    const facets = await fetch(`${server.address}/api/v1/facets`)
    return (await facets.json()) as { reports: number; demo: boolean }
  }
  const first = await start({ dataFolder, demo: true })
  const filled = await reports(first)
  expect(filled).toMatchObject({ demo: true })
  expect(filled.reports).toBeGreaterThan(0)
  await first.close()
  expect(await reports(await start({ dataFolder, demo: true }))).toEqual(filled)
})

test("closing answers what was asked already", async () => {
  const server = await start()
  const asked = fetch(`${server.address}/api/v1/checks`, { method: "POST", body: formOf(sampleHtml()) })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await Promise.all([server.close(), server.close()])
  expect(await (await asked).json()).toMatchObject({ verdict: "pass" })
  await expect(fetch(`${server.address}/healthz`)).rejects.toThrow()
})

test("a stop under load answers all that was asked, and takes nothing new", async () => {
  const metricsToken = "a-token-of-prometheus"
  const server = await start({ metricsToken })
  const asked = Array.from({ length: 24 }, () =>
    fetch(`${server.address}/api/v1/checks`, { method: "POST", body: formOf(sampleHtml()) }),
  )
  /** Requests that have come in, whether they are answered or not: what has not come in cannot be finished. */
  const come = async () => {
    const headers = { Authorization: `Bearer ${metricsToken}` }
    const text = await (await fetch(`${server.address}/metrics`, { headers })).text()
    const figures = text.matchAll(/^gouji_http_request(?:s_running|_seconds_count\{.*checks.*\}) (\d+)$/gm)
    return [...figures].reduce((sum, [, figure]) => sum + Number(figure), 0)
  }
  await expect.poll(come, { timeout: 10_000 }).toBe(asked.length + 1)
  await server.close()
  const answers = await Promise.all(asked.map(async (answer) => (await (await answer).json()) as { verdict?: string }))
  expect(answers.map(({ verdict }) => verdict)).toEqual(asked.map(() => "pass"))
  await expect(fetch(`${server.address}/readyz`)).rejects.toThrow()
})

test("is ready, and shows measures to whoever holds their token", async () => {
  const { address } = await start({ metricsToken: "a-token-of-prometheus" })
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: "ready" })
  const answer = await fetch(`${address}/metrics`, { headers: { Authorization: "Bearer a-token-of-prometheus" } })
  expect(await answer.text()).toContain('route="/readyz",status="200"')
  expect((await fetch(`${address}/metrics`)).status).toBe(401)
})

describe("bodies that are too large", () => {
  const piece = Buffer.alloc(64 * 1024, 0x20)
  function* pieces(bytes: number, frame: (piece: Buffer) => Buffer = (same) => same) {
    for (let sent = 0; sent < bytes; sent += piece.length) yield frame(piece)
  }
  const chunk = (data: Buffer) =>
    Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from("\r\n")])
  const head = (path: string, lines: readonly string[]) =>
    [`POST ${path} HTTP/1.1`, "Host: localhost", ...lines, "", ""].join("\r\n")
  const form = "Content-Type: multipart/form-data; boundary=b"
  const opening = Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.html"\r\n\r\n')

  test.each([
    [
      "raw, with its length",
      "/api/v1/checks",
      ["Content-Type: text/html", `Content-Length: ${30 * MiB}`],
      pieces(30 * MiB),
    ],
    [
      "raw, in chunks",
      "/api/v1/checks",
      ["Content-Type: text/html", "Transfer-Encoding: chunked"],
      pieces(30 * MiB, chunk),
    ],
    [
      "a form, with its length",
      "/api/v1/readings",
      [form, `Content-Length: ${30 * MiB}`],
      [opening, ...pieces(30 * MiB)],
    ],
    [
      "a form, in chunks",
      "/api/v1/readings",
      [form, "Transfer-Encoding: chunked"],
      [chunk(opening), ...pieces(30 * MiB, chunk)],
    ],
  ] as const)("%s", async (_, path, lines, body) => {
    const server = await start()
    const before = process.memoryUsage().rss
    const answer = await rawRequest(server.port, head(path, lines), body)
    expect(answer.status).toBe(413)
    expect(answer.text).toContain("文件太大（上限 20 MiB）")
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MiB)
    await expectAlive(server)
  })

  test("a client that sends slowly still reads why it was refused", async () => {
    const server = await start()
    async function* slowly() {
      for (let part = 0; part < 24; part += 1) {
        yield Buffer.alloc(MiB, 0x20)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    const init = { method: "POST", body: slowly(), duplex: "half", headers: { "Content-Type": "text/html" } }
    await expectProblem(await fetch(`${server.address}/api/v1/checks`, init as RequestInit), 413, "file-too-large")
    const unread = { ...init, body: slowly() } as RequestInit
    await expectProblem(await fetch(`${server.address}/api/v1/reports`, unread), 401, "unauthorised")
    await expectAlive(server)
  })

  test("a publication of 30 MB is refused, and nothing of it is kept", async () => {
    const { address, token } = await start()
    const answer = await fetch(`${address}/api/v1/reports`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
      body: formOf(new Uint8Array(30 * MiB).fill(0x20)),
    })
    await expectProblem(answer, 413, "file-too-large")
    expect(await (await fetch(`${address}/api/v1/facets`)).json()).toMatchObject({ reports: 0 })
  })

  test("a body without end is cut off", async () => {
    const server = await start()
    const lines = ["Content-Type: text/html", "Transfer-Encoding: chunked"]
    const answer = await rawRequest(server.port, head("/api/v1/checks", lines), pieces(Number.POSITIVE_INFINITY, chunk))
    expect(answer.status).toBe(413)
    await expectAlive(server)
  })

  test("a document of just the limit is read", async () => {
    const { address } = await start()
    const answer = await fetch(`${address}/api/v1/checks`, {
      method: "POST",
      body: formOf(new Uint8Array(20 * MiB).fill(0)),
    })
    await expectProblem(answer, 415, "type-mismatch")
  })
})

test("a client that hangs up in the middle is no fault of the server", async () => {
  const codes: (string | undefined)[] = []
  const server = await start({ log: (line) => codes.push(line.code) })
  const lines = ["POST /api/v1/checks HTTP/1.1", "Host: x", "Content-Type: text/html", "Content-Length: 1000", "", ""]
  const { connect } = await import("node:net")
  const socket = connect(server.port, "127.0.0.1")
  socket.write(`${lines.join("\r\n")}half`, () => socket.destroy())
  await expect.poll(() => codes).toEqual(["truncated"])
  await expectAlive(server)
})

test("publishes at its start what fell due while it was down", async () => {
  const dataFolder = await folder()
  const archive = await openArchive({ databaseUrl: null, dataFolder })
  const reading = await readDocument(sampleHtml(), { name: "年报.html" })
  const check = checkReading(reading, { asOf: "2025-01-15" })
  const at = "2025-01-15T01:00:00.000Z"
  const content = { reading, check, source: sampleHtml() }
  const { agency } = await archive.publish({ ...content, year: 2023, publishedAt: at })
  const step = { at, ruleset: check.ruleset }
  const { id } = await archive.desk.create(agency.id, 2024, content, { by: "甲", at })
  await archive.desk.submit(id, { ...step, by: "甲", version: 1 })
  await archive.desk.approve(id, { ...step, by: "乙", version: 2, publishAt: "2025-01-20T01:00:00.000Z" })
  await archive.close()

  const lines: DueLine[] = []
  const now = () => new Date("2025-01-21T01:00:00.000Z")
  const { address } = await start({ dataFolder, now, logDue: (line) => lines.push(line) })
  await expect.poll(() => lines).toMatchObject([{ job: "publish-due", draft: id, outcome: "published" }])
  const page = await (await fetch(`${address}/api/v1/reports?year=2024`)).json()
  expect(page).toMatchObject({ items: [{ revision: 1, publishedAt: "2025-01-21T01:00:00.000Z" }] })
})
