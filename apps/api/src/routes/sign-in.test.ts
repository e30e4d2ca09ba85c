import { expect, test } from "vitest"
import { secretHash } from "../access/secret.ts"
import type { RequestLine } from "../http/request-log.ts"
import type { Ports } from "../ports.ts"
import { accessApp, addAccount, origin, password } from "../testing/access-app.ts"
import { builtViewer } from "../testing/built-viewer.ts"
import { shownPage } from "../testing/shown-page.ts"
import { loadViewer } from "../viewer/load-viewer.ts"

async function formApp(ports: Partial<Ports> = {}) {
  const site = await accessApp({ viewer: await loadViewer(await builtViewer()), ...ports })
  await addAccount(site.archive, "jia")
  const send = (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    site.app.request(`${origin}${path}`, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    })
  const get = (path: string, cookie = "") =>
    site.app.request(`${origin}${path}`, { headers: cookie ? { Cookie: cookie } : {} })
  return { ...site, send, get }
}

const cookieIn = (answer: Response) => answer.headers.get("Set-Cookie")?.split(";")[0] ?? ""

test("the form signs in, leads back to a page of ours, and the cookie is the session's", async () => {
  const { send, get } = await formApp()
  const answer = await send("/sign-in", { login: "jia", password, back: "/desk?state=returned" })
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/desk?state=returned"])
  expect(answer.headers.get("Cache-Control")).toBe("no-store")
  expect(answer.headers.get("Set-Cookie")).toMatch(
    /^__Host-gouji-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  const page = await get("/desk", cookieIn(answer))
  expect([page.status, page.headers.get("Cache-Control")]).toEqual([200, "no-store"])
  const { data } = await shownPage(page)
  expect(data.me).toMatchObject({ name: "jia君", role: "administrator" })
  expect(data.drafts).toEqual({ items: [], nextCursor: null })
  const elsewhere = await send("/sign-in", { login: "jia", password, back: "https://elsewhere.example/" })
  expect(elsewhere.headers.get("Location")).toBe("/desk")
})

test("a wrong password shows the form again, with the login and without a word of the password", async () => {
  const lines: RequestLine[] = []
  const { send } = await formApp({ log: (line) => lines.push(line) })
  const answer = await send("/sign-in", { login: "jia", password: `${password}!`, back: "/desk/new" })
  expect([answer.status, answer.headers.get("Set-Cookie"), answer.headers.get("Cache-Control")]).toEqual([
    401,
    null,
    "no-store",
  ])
  const { data } = await shownPage(answer)
  expect(data).toEqual({
    demo: false,
    provider: false,
    signIn: { back: "/desk/new", login: "jia", problem: { code: "sign-in-failed", seconds: null } },
  })
  expect(lines[0]).toMatchObject({ status: 401, code: "sign-in-failed" })
  expect(JSON.stringify(lines)).not.toContain("记得住")
})

test("who tries too often is told for how long to wait", async () => {
  const { send, archive, clock } = await formApp()
  await archive.accounts.countFailure(`account ${secretHash("jia")}`, clock.now.toISOString(), () => 60)
  const answer = await send("/sign-in", { login: "jia", password })
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "60"])
  expect((await shownPage(answer)).data.signIn).toMatchObject({ problem: { code: "sign-in-paused", seconds: 60 } })
})

test.each([[{ "Sec-Fetch-Site": "cross-site" }], [{ "Sec-Fetch-Site": "same-site" }], [{ "Sec-Fetch-Site": "none" }]])(
  "another site cannot sign anybody in or out: %j",
  async (headers) => {
    const { send, get } = await formApp()
    const answer = await send("/sign-in", { login: "jia", password }, headers)
    expect([answer.status, answer.headers.get("Set-Cookie")]).toEqual([403, null])
    const cookie = cookieIn(await send("/sign-in", { login: "jia", password }))
    const out = await send("/sign-out", {}, { ...headers, Cookie: cookie })
    expect([out.status, out.headers.get("Set-Cookie")]).toEqual([403, null])
    expect((await get("/desk", cookie)).status).toBe(200)
  },
)

test("a form is small, and is a form", async () => {
  const { send } = await formApp()
  expect((await send("/sign-in", { login: "x".repeat(20_000) })).status).toBe(413)
  expect((await send("/sign-in", {}, { "Content-Type": "text/plain" })).status).toBe(415)
})

test("signing out ends the session, and the browser keeps nothing", async () => {
  const { send, get } = await formApp()
  const cookie = cookieIn(await send("/sign-in", { login: "jia", password }))
  const answer = await send("/sign-out", {}, { Cookie: cookie })
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/sign-in?out=1"])
  expect(answer.headers.get("Clear-Site-Data")).toBe('"cache", "storage"')
  expect(cookieIn(answer)).toBe("__Host-gouji-session=")
  const after = await get("/desk/new?x=1", cookie)
  expect([after.status, after.headers.get("Location")]).toEqual([303, "/sign-in?back=%2Fdesk%2Fnew%3Fx%3D1&ended=1"])
  expect((await send("/sign-out", {})).status).toBe(303)
})

test("whoever is not signed in is asked to be, and what everybody may see says nothing of persons", async () => {
  const { get, clock, send } = await formApp()
  for (const path of ["/desk", "/desk/new", "/desk/drafts/x"]) {
    const answer = await get(path)
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/sign-in?back=${encodeURIComponent(path)}`])
  }
  const cookie = cookieIn(await send("/sign-in", { login: "jia", password }))
  expect((await shownPage(await get("/", cookie))).data.me).toMatchObject({ name: "jia君" })
  clock.now = new Date(clock.now.getTime() + 61 * 60_000)
  const page = await get("/", cookie)
  expect(page.headers.get("Cache-Control")).toBe("no-cache")
  expect((await shownPage(page)).data).not.toHaveProperty("me")
})
