import { expect, test } from "vitest"
import { builtViewer } from "../testing/built-viewer.ts"
import { sampleReport } from "../testing/sample-report.ts"
import { publishedId, testApp } from "../testing/test-app.ts"
import { loadViewer } from "../viewer/load-viewer.ts"

async function viewerApp() {
  return testApp({ viewer: await loadViewer(await builtViewer()) })
}

interface Shown {
  readonly lang: string
  readonly html: string
  readonly title: string
  readonly data: unknown
}

async function shown(response: Response): Promise<Shown> {
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=UTF-8")
  const text = await response.text()
  expect(text.startsWith("template:")).toBe(true)
  return JSON.parse(text.slice("template:".length)) as Shown
}

test("the archive is rendered from facets, page and filter", async () => {
  const { app } = await viewerApp()
  const id = await publishedId(app)
  const page = await shown(await app.request("/?text=云泽&year=2024&verdict=perfect"))
  expect(page).toMatchObject({
    lang: "zh-CN",
    title: "A $& B",
    data: { facets: { reports: 1 }, page: { items: [{ id }], nextCursor: null }, filter: { text: "云泽", year: 2024 } },
  })
  expect((page.data as { filter: object }).filter).not.toHaveProperty("verdict")
})

test("a position that is none any more shows the first page", async () => {
  const { app } = await viewerApp()
  await publishedId(app)
  const answer = await app.request("/?cursor=nonsense")
  expect(answer.status).toBe(200)
  expect((await shown(answer)).data).toMatchObject({ page: { items: [{ year: 2024 }] } })
})

test("a report is rendered with its revisions, and is missing where there is none", async () => {
  const { app } = await viewerApp()
  const id = await publishedId(app)
  const { title } = sampleReport()
  expect(await shown(await app.request(`/reports/${id}`))).toMatchObject({
    data: { published: { id, title }, revisions: [{ number: 1 }] },
  })
  const missing = await app.request("/reports/unknown")
  expect(missing.status).toBe(404)
  expect((await shown(missing)).data).toEqual({ demo: false })
})

test.each(["/check", "/fill-in", "/rules", "/rules/requests-balance"])(
  "%s says only whether there are invented reports",
  async (path) => {
    const answer = await (await viewerApp()).app.request(path)
    expect(answer.status).toBe(200)
    expect(await shown(answer)).toMatchObject({ html: `${path} in zh-CN`, data: { demo: false } })
  },
)

test.each(["/nothing", "/index.html", "/assets/", "/assets/gone.js", "/%2e%2e/server/entry-server.js", "/..%2fserver"])(
  "%s is a page that is not there",
  async (path) => {
    const answer = await (await viewerApp()).app.request(path)
    expect(answer.status).toBe(404)
    expect((await shown(answer)).html).toMatch(/ in zh-CN$/)
  },
)

test("the language is the one that was chosen, then the cookie's, then the browser's", async () => {
  const { app } = await viewerApp()
  const chosen = await app.request("/rules?lang=en", { headers: { Cookie: "lang=zh-CN" } })
  expect(chosen.headers.get("Set-Cookie")).toBe("lang=en; Max-Age=31536000; Path=/; SameSite=Lax")
  expect((await shown(chosen)).lang).toBe("en")
  const kept = await app.request("/rules", { headers: { Cookie: "lang=en", "Accept-Language": "zh-CN" } })
  expect(kept.headers.get("Set-Cookie")).toBeNull()
  expect((await shown(kept)).lang).toBe("en")
  expect((await shown(await app.request("/rules", { headers: { "Accept-Language": "en" } }))).lang).toBe("en")
  expect((await shown(await app.request("/rules?lang=xx"))).lang).toBe("zh-CN")
})

test("larger type and contrast are as chosen, then as remembered", async () => {
  const { app } = await viewerApp()
  const asked = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, { headers })
    const page = (await shown(answer)) as Shown & { display: string }
    return [page.display, answer.headers.get("Set-Cookie")]
  }
  expect(await asked("/rules?display=large")).toEqual([
    "large",
    "display=large; Max-Age=31536000; Path=/; SameSite=Lax",
  ])
  expect(await asked("/rules", { Cookie: "display=large-contrast" })).toEqual(["large-contrast", null])
  expect(await asked("/rules?display=%0d%0a")).toEqual(["", null])
})

test("the first page says how far the year has come and what is new; a search names agencies", async () => {
  const { app } = await viewerApp()
  const id = await publishedId(app)
  const bare = (await shown(await app.request("/"))).data
  expect(bare).toMatchObject({ overview: { coverage: { agencies: 1 }, newest: [{ id, year: 2024 }] } })
  expect(bare).not.toHaveProperty("agencies")
  const found = (await shown(await app.request("/?text=yz"))).data
  expect(found).toMatchObject({ agencies: [{ name: sampleReport().agency.name }], page: { items: [] } })
  expect(found).not.toHaveProperty("overview")
})

test("files are served, those with a hash in their name for good", async () => {
  const { app } = await viewerApp()
  const script = await app.request("/assets/index-0a1b.js")
  expect(await script.text()).toBe("export {}")
  expect(script.headers.get("Content-Type")).toMatch(/^text\/javascript/)
  expect(script.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable")
  const icon = await app.request("/favicon.svg")
  expect(icon.headers.get("Content-Type")).toMatch(/^image\/svg\+xml/)
  expect(icon.headers.get("Cache-Control")).toBe("no-cache")
})

test("a page that cannot be rendered gives nothing away", async () => {
  const answer = await (await viewerApp()).app.request("/boom")
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(text).toMatch(/^程序内部出错\n/)
  expect(text).not.toContain("planted")
})

test("without a built viewer the API says how to build it", async () => {
  expect(await loadViewer(null)).toBeNull()
  expect(await loadViewer("/nowhere")).toBeNull()
  const { app } = await testApp()
  const home = await app.request("/")
  expect([home.status, home.headers.get("Content-Type")]).toEqual([200, "text/plain; charset=UTF-8"])
  expect(await home.text()).toContain("npm run build")
  expect((await app.request("/reports/x")).status).toBe(404)
  expect((await app.request("/assets/x.js")).status).toBe(404)
})

test("a page takes GET alone", async () => {
  const answer = await (await viewerApp()).app.request("/", { method: "POST" })
  expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"])
})
