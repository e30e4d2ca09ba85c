import { expect, test } from "vitest"
import type { RequestLine } from "../http/request-log.ts"
import { openProvider } from "../oidc/open-provider.ts"
import { accessApp, addAccount, origin } from "../testing/access-app.ts"
import { builtViewer } from "../testing/built-viewer.ts"
import { clientId, clientSecret, loopbackProvider, type Misbehaviour } from "../testing/loopback-provider.ts"
import { shownPage } from "../testing/shown-page.ts"
import { loadViewer } from "../viewer/load-viewer.ts"

async function siteWithProvider() {
  const elsewhere = await loopbackProvider()
  const lines: RequestLine[] = []
  const provider = openProvider({ issuer: elsewhere.issuer, clientId, clientSecret })
  const viewer = await loadViewer(await builtViewer())
  const site = await accessApp({ provider, viewer, log: (line) => lines.push(line) })
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    site.app.request(`${origin}${path}`, { headers })
  const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "")
  /** Sent to the provider, with what the browser keeps meanwhile. */
  const begin = async (back = "/desk?state=all") => {
    const answer = await get(`/sign-in/provider?${new URLSearchParams({ back })}`, { "Sec-Fetch-Site": "same-origin" })
    return { answer, address: answer.headers.get("Location") ?? "", cookie: cookiesOf(answer)[0] ?? "" }
  }
  const comeBack = (url: URL, cookie: string) =>
    get(url.pathname + url.search, { Cookie: cookie, "Sec-Fetch-Site": "cross-site" })
  const known = async (more = {}) => {
    const account = await addAccount(site.archive, "jia", more)
    const subject = { issuer: elsewhere.issuer, sub: "person-7" }
    return site.archive.accounts.change(account.id, 1, { subject }, { by: "管理员", at: "2025-01-02T00:00:00.000Z" })
  }
  return { ...site, elsewhere, lines, get, begin, comeBack, known, cookiesOf }
}

const problemIn = (answer: Response) =>
  new URL(answer.headers.get("Location") ?? "", origin).searchParams.get("problem")

test("a person whom the provider names is signed in by their account, as by password, and led back", async () => {
  const { known, begin, comeBack, elsewhere, cookiesOf, get } = await siteWithProvider()
  await known()
  const { answer, address, cookie } = await begin()
  expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([303, "no-store"])
  expect(answer.headers.get("Set-Cookie")).toMatch(
    /^__Host-gouji-oidc=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  const asked = new URL(address).searchParams
  expect(Object.fromEntries(asked)).toMatchObject({
    client_id: clientId,
    response_type: "code",
    scope: "openid",
    code_challenge_method: "S256",
    redirect_uri: `${origin}/sign-in/callback`,
  })
  for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
  expect(address).not.toContain(encodeURIComponent(clientSecret))

  const back = await comeBack(elsewhere.authorise(address), cookie)
  expect([back.status, back.headers.get("Location")]).toEqual([303, "/desk?state=all"])
  const session = cookiesOf(back).find((one) => one.startsWith("__Host-gouji-session=")) ?? ""
  expect(back.headers.getSetCookie().join()).toMatch(/__Host-gouji-oidc=;.*Max-Age=0/)
  expect((await shownPage(await get("/desk", { Cookie: session }))).data.me).toMatchObject({ name: "jia君" })
})

test("the form says whether there is a provider", async () => {
  const { get } = await siteWithProvider()
  expect((await shownPage(await get("/sign-in"))).data).toEqual({ demo: false, provider: true })
  const without = await accessApp({ viewer: await loadViewer(await builtViewer()) })
  expect((await shownPage(await without.app.request(`${origin}/sign-in`))).data).toMatchObject({ provider: false })
  for (const path of ["/sign-in/provider", "/sign-in/callback"])
    expect((await without.app.request(`${origin}${path}`)).status).toBe(404)
})

test("whom no account names is refused, and none is made; the log says whom", async () => {
  const { begin, comeBack, elsewhere, archive, lines } = await siteWithProvider()
  const before = (await archive.accounts.list({ limit: 10 })).items.length
  const { address, cookie } = await begin()
  const back = await comeBack(elsewhere.authorise(address), cookie)
  expect(problemIn(back)).toBe("unknown")
  expect(back.headers.getSetCookie().join()).not.toContain("gouji-session=")
  expect((await archive.accounts.list({ limit: 10 })).items).toHaveLength(before)
  expect(lines.at(-1)).toMatchObject({ code: "sign-in-failed", refused: `${elsewhere.issuer} person-7` })
})

test("a disabled account, and the same name at another provider, are nobody", async () => {
  const { begin, comeBack, elsewhere, archive, known } = await siteWithProvider()
  const { id } = await known()
  const by = { by: "管理员", at: "2025-01-03T00:00:00.000Z" }
  await addAccount(archive, "yi")
  await archive.accounts.change(id, 2, { disabled: true }, by)
  const first = await begin()
  expect(problemIn(await comeBack(elsewhere.authorise(first.address), first.cookie))).toBe("unknown")
  const subject = { issuer: "https://another.example", sub: "person-7" }
  await archive.accounts.change(id, 3, { disabled: false, subject }, by)
  const second = await begin()
  expect(problemIn(await comeBack(elsewhere.authorise(second.address), second.cookie))).toBe("unknown")
})

test.each<[string, Misbehaviour]>([
  ["another nonce", { nonce: "another" }],
  ["another audience", { audience: "somebody-else" }],
  ["another issuer", { issuer: "http://127.0.0.1:1" }],
  ["a signature of another key", { signedByAnother: true }],
  ["no signature", { unsigned: true }],
  ["a token of yesterday", { expired: true }],
  ["no token", { without: "id_token" }],
])("a provider's answer with %s signs nobody in", async (_, misbehave) => {
  const { known, begin, comeBack, elsewhere } = await siteWithProvider()
  await known()
  elsewhere.state.misbehave = misbehave
  const { address, cookie } = await begin()
  const back = await comeBack(elsewhere.authorise(address), cookie)
  expect([back.status, problemIn(back)]).toEqual([303, "refused"])
  expect(back.headers.getSetCookie().join()).not.toContain("gouji-session=")
})

test("a code is of use in the browser that asked for it, once, and with its own state", async () => {
  const { known, begin, comeBack, elsewhere } = await siteWithProvider()
  await known()
  const [mine, theirs] = [await begin(), await begin()]
  // Planted in another's browser: it has another handshake, or none.
  expect(problemIn(await comeBack(elsewhere.authorise(mine.address), theirs.cookie))).toBe("refused")
  expect(problemIn(await comeBack(elsewhere.authorise(mine.address), ""))).toBe("refused")
  expect(problemIn(await comeBack(elsewhere.authorise(mine.address), "__Host-gouji-oidc=e30"))).toBe("refused")
  expect(elsewhere.state.tokens).toBe(0)
  const url = elsewhere.authorise(mine.address)
  expect(problemIn(await comeBack(url, mine.cookie))).toBeNull()
  expect(problemIn(await comeBack(url, mine.cookie))).toBe("refused")
})

test("who changed their mind at the provider is told so, and a provider that is away is said to be", async () => {
  const { begin, comeBack, elsewhere, known } = await siteWithProvider()
  await known()
  const { address, cookie } = await begin()
  const denied = elsewhere.authorise(address)
  denied.searchParams.delete("code")
  denied.searchParams.set("error", "access_denied")
  expect(problemIn(await comeBack(denied, cookie))).toBe("refused")
  const second = await begin()
  const url = elsewhere.authorise(second.address)
  await elsewhere.close()
  expect(problemIn(await comeBack(url, second.cookie))).toBe("unreachable")
  const away = openProvider({ issuer: elsewhere.issuer, clientId, clientSecret })
  await expect(away.begin(`${origin}/sign-in/callback`)).rejects.toMatchObject({ reason: "unreachable" })
})

test("another site begins nothing, and no way back leads elsewhere", async () => {
  const { get, begin, comeBack, elsewhere, known } = await siteWithProvider()
  await known()
  const answer = await get("/sign-in/provider?back=/desk", { "Sec-Fetch-Site": "cross-site" })
  expect([answer.headers.get("Location"), answer.headers.get("Set-Cookie")]).toEqual(["/sign-in?back=%2Fdesk", null])
  const { address, cookie } = await begin("https://elsewhere.example/")
  expect((await comeBack(elsewhere.authorise(address), cookie)).headers.get("Location")).toBe("/desk")
})
