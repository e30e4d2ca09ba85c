import { existsSync, readFileSync, statSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import { type Language, ruleList, shippedRuleset } from "@gouji/core"
import { fixtureArchive } from "./fixture-archive.ts"

type Entry = typeof import("../../src/entry-server.tsx")

const dist = fileURLToPath(new URL("../../dist", import.meta.url))
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; font-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
}
/** What the fixture takes for a valid access token. */
export const fixtureToken = "fixture-token"

type Archive = ReturnType<typeof fixtureArchive>
const json = (body: unknown, status = 200) => ({ status, type: "application/json", body: JSON.stringify(body) })
const problem = (status: number, code: string, title: string) => ({
  status,
  type: "application/problem+json",
  body: JSON.stringify({ type: `urn:gouji:problem:${code}`, title, status, detail: "测试服务器的回答。", code }),
})

async function submit(archive: Archive, request: IncomingMessage) {
  if (request.headers.authorization !== `Bearer ${fixtureToken}`) {
    return problem(401, "unauthorised", "需要有效的访问令牌")
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const form = await new Response(Buffer.concat(chunks), {
    headers: { "content-type": request.headers["content-type"] ?? "" },
  }).formData()
  const file = form.get("file") as File
  return json(archive.add(new Uint8Array(await file.arrayBuffer()), file.name, String(form.get("region") ?? "")), 201)
}

async function answerApi(archive: Archive, url: URL, request: IncomingMessage) {
  if (request.method === "POST" && url.pathname === "/api/v1/reports") return submit(archive, request)
  if (url.pathname === "/api/v1/rules") return json(ruleList(shippedRuleset))
  if (url.pathname === "/api/v1/facets") return json(archive.facets())
  if (url.pathname === "/api/v1/overview") {
    return json({
      coverage: { year: 2025, agencies: 0, reported: 0 },
      newest: archive.list(new URLSearchParams()).items,
    })
  }
  if (url.pathname === "/api/v1/agencies") return json({ items: [], nextCursor: null })
  if (url.pathname === "/api/v1/reports") return json(archive.list(url.searchParams))
  const [, id = "", rest] = /^\/api\/v1\/reports\/([^/]+)(?:\/(.+))?$/.exec(url.pathname) ?? []
  const entry = archive.find(id)
  if (!entry) return problem(404, "not-found", "没有找到")
  if (rest === undefined) return json(archive.strip(entry))
  if (rest === "revisions") return json({ items: entry.revisions })
  if (rest === "last-year") return json({ lastYear: null })
  if (rest === "changes") return json({ from: 1, to: 2, facts: [], cells: [], sections: [], sameFile: true })
  if (rest === "source") return { status: 200, type: "text/html", body: entry.source }
  return problem(404, "not-found", "没有找到")
}

function answerPage(archive: Archive, { render, fillTemplate }: Entry, url: URL, request: IncomingMessage) {
  const asked = url.searchParams.get("lang") ?? /lang=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1]
  const lang: Language = asked === "en" ? "en" : "zh-CN"
  const id = /^\/reports\/([^/]+)$/.exec(url.pathname)?.[1]
  const entry = id === undefined ? undefined : archive.find(id)
  const data =
    url.pathname === "/"
      ? { facets: archive.facets(), page: archive.list(url.searchParams), filter: {} }
      : entry
        ? { published: archive.strip(entry), revisions: entry.revisions, lastYear: null, changes: [] }
        : null
  const page = render({ url: url.pathname + url.search, lang, data })
  const template = readFileSync(join(dist, "client", "index.html"), "utf8")
  const body = fillTemplate(template, { ...page, lang, data })
  return { status: page.status, type: "text/html; charset=utf-8", body }
}

function answerFile(url: URL) {
  const path = join(dist, "client", normalize(url.pathname))
  if (url.pathname === "/" || !existsSync(path) || !statSync(path).isFile()) return null
  return { status: 200, type: types[extname(path)] ?? "application/octet-stream", body: readFileSync(path) }
}

/** Serves the built pages with invented reports, under the policy of the real server. Test support: never shipped. */
export async function startFixtureServer(port = 0): Promise<{ address: string; close: () => Promise<void> }> {
  const entry = (await import(join(dist, "server", "entry-server.js"))) as Entry
  const archive = fixtureArchive()
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", "http://localhost")
    const answer = url.pathname.startsWith("/api/")
      ? await answerApi(archive, url, request)
      : (answerFile(url) ?? answerPage(archive, entry, url, request))
    response.writeHead(answer.status, {
      "content-type": answer.type,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
    })
    response.end(answer.body)
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain" })
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const bound = server.address()
  const address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : port}`
  return {
    address,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
