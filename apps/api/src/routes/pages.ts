import { serveStatic } from "@hono/node-server/serve-static"
import { type Context, Hono } from "hono"
import { sessionOf } from "../access/session-cookie.ts"
import { signedIn } from "../access/signed-in.ts"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { accountData } from "../viewer/account-data.ts"
import { answerPage } from "../viewer/answer-page.ts"
import { boardData, deskData, draftData, newDraftData, signInData, withdrawData } from "../viewer/desk-data.ts"
import { draftDocumentData, reportDocumentData } from "../viewer/document-data.ts"
import { agencyData, compareData, exploreData } from "../viewer/figures-data.ts"
import type { Viewer } from "../viewer/load-viewer.ts"
import { archiveData, noData, type PageData, reportData, rulesData } from "../viewer/page-data.ts"

const year = 365 * 24 * 60 * 60

const pages: Readonly<Record<string, PageData>> = {
  "/": archiveData,
  "/reports/:id": reportData,
  "/reports/:id/document": reportDocumentData,
  "/agencies/:id": agencyData,
  "/compare": compareData,
  "/explore": exploreData,
  "/check": noData,
  "/about": noData,
  "/accessibility": noData,
  "/fill-in": noData,
  "/rules": rulesData,
  "/rules/:id": rulesData,
  "/sign-in": signInData,
  "/account": accountData,
  "/desk": deskData,
  "/desk/board": boardData,
  "/desk/new": newDraftData,
  "/desk/drafts/:id": draftData,
  "/desk/drafts/:id/document": draftDocumentData,
  "/desk/withdraw/:id": withdrawData,
}

/** What a page is about: without it there is no such page. */
const about = new Map<PageData, string>([
  [reportData, "published"],
  [agencyData, "profile"],
  [draftData, "draft"],
  [withdrawData, "report"],
  [accountData, "account"],
  [reportDocumentData, "documentOf"],
  [draftDocumentData, "documentOf"],
])

/** Pages of the office: whoever is not signed in is asked to be. */
const office: ReadonlySet<PageData> = new Set([
  accountData,
  deskData,
  draftData,
  draftDocumentData,
  newDraftData,
  withdrawData,
])

/** To the form to sign in at, and back here after it; `ended`: somebody was signed in, and is no longer. */
function toSignIn(c: Context<Env>, { publicOrigin }: Ports): Response {
  const { pathname, search } = new URL(c.req.url)
  const ended = sessionOf(c, publicOrigin) !== null
  c.header("Cache-Control", "no-store")
  return c.redirect(`/sign-in?${new URLSearchParams({ back: pathname + search, ...(ended && { ended: "1" }) })}`, 303)
}

async function answer(c: Context<Env>, ports: Ports, viewer: Viewer, load: PageData): Promise<Response> {
  const person = await signedIn(c, ports)
  if (person === null && office.has(load)) return toSignIn(c, ports)
  const data = await load(ports, new URL(c.req.url), c.req.param("id") ?? "", person)
  const subject = about.get(load)
  const isMissing = subject !== undefined && !(subject in data)
  return answerPage(c, viewer, { data, person, status: isMissing ? 404 : null })
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
