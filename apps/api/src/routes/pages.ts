import { serveStatic } from "@hono/node-server/serve-static"
import { type Context, Hono } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import type { Env } from "../env.ts"
import { languageNamed, languageOf } from "../http/language.ts"
import type { Ports } from "../ports.ts"
import { agencyData, compareData, exploreData } from "../viewer/figures-data.ts"
import type { Viewer } from "../viewer/load-viewer.ts"
import { archiveData, noData, type PageData, reportData, rulesData } from "../viewer/page-data.ts"

const year = 365 * 24 * 60 * 60

const pages: Readonly<Record<string, PageData>> = {
  "/": archiveData,
  "/reports/:id": reportData,
  "/agencies/:id": agencyData,
  "/compare": compareData,
  "/explore": exploreData,
  "/check": noData,
  "/fill-in": noData,
  "/rules": rulesData,
  "/rules/:id": rulesData,
}

/** What a page is about: without it there is no such page. */
const about = new Map<PageData, string>([
  [reportData, "published"],
  [agencyData, "profile"],
])

function chooseLanguage(c: Context<Env>) {
  const chosen = languageNamed(c.req.query("lang"))
  if (chosen) setCookie(c, "lang", chosen, { path: "/", sameSite: "Lax", maxAge: year })
  return chosen ?? languageNamed(getCookie(c, "lang")) ?? languageOf(c.req.header("Accept-Language"))
}

async function answer(c: Context<Env>, ports: Ports, viewer: Viewer, load: PageData): Promise<Response> {
  const url = new URL(c.req.url)
  const lang = chooseLanguage(c)
  const data = await load(ports, url, c.req.param("id") ?? "")
  const { html, title, status } = viewer.render({ url: url.pathname + url.search, lang, data })
  c.header("Cache-Control", "no-cache")
  c.header("Content-Language", lang)
  c.header("Vary", "Accept-Language, Cookie", { append: true })
  const subject = about.get(load)
  const isMissing = subject !== undefined && !(subject in data)
  return c.html(
    viewer.fillTemplate(viewer.template, { lang, title, html, data }),
    isMissing || status === 404 ? 404 : 200,
  )
}

const notBuilt = `勾稽的接口已启动（/api/docs），网页尚未构建。在仓库根目录运行 npm run build 后重新启动。
The API is running (/api/docs), the pages have not been built. Run npm run build in the repository and start again.
`

/** The viewer's pages and files. The API works without them. */
export function pageRoutes(ports: Ports): Hono<Env> {
  const app = new Hono<Env>()
  const { viewer } = ports
  for (const [path, load] of Object.entries(pages)) {
    app.get(path, async (c) => (viewer ? answer(c, ports, viewer, load) : c.text(notBuilt, path === "/" ? 200 : 404)))
  }
  return app
}

/** The viewer's files, and its own page for whatever is not there. */
export function pageFallback(ports: Ports): (c: Context<Env>) => Promise<Response> {
  const { viewer } = ports
  if (viewer === null) return async (c) => c.text(notBuilt, 404)
  const files = serveStatic<Env>({ root: viewer.clientFolder })
  return async (c) => {
    const isTemplate = c.req.path === "/index.html" || c.req.path.endsWith("/")
    const file = isTemplate ? undefined : await files(c, async () => undefined)
    if (!(file instanceof Response)) return answer(c, ports, viewer, noData)
    // A file under assets/ has its content's hash in its name.
    const isHashed = c.req.path.startsWith("/assets/")
    file.headers.set("Cache-Control", isHashed ? `public, max-age=${year}, immutable` : "no-cache")
    return file
  }
}
