import { type ChildProcess, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browserPath, launch, watch } from "./support/browser.ts"
import { logless, program } from "./support/demo-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"
import { clientId, clientSecret, type InventedProvider, startInventedProvider } from "./support/invented-provider.ts"

/** A port that is free: the server has to be told its own address before it has one. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === "object" && bound ? bound.port : 0))
    })
  })

describe.skipIf(browserPath === null)("signing in with the organisation's account", () => {
  let folder: string
  let provider: InventedProvider
  let server: ChildProcess
  let browser: Browser
  let address: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gouji-elsewhere-"))
    provider = await startInventedProvider()
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    server = spawn(process.execPath, [program, "serve", "--port", String(port), "--no-demo", "--data", folder], {
      stdio: [...logless],
      env: {
        ...process.env,
        GOUJI_PUBLIC_ORIGIN: address,
        GOUJI_OIDC_ISSUER: provider.issuer,
        GOUJI_OIDC_CLIENT_ID: clientId,
        GOUJI_OIDC_CLIENT_SECRET: clientSecret,
        GOUJI_REQUESTS_PER_MINUTE: "0",
      },
    })
    const token = await new Promise<string>((resolve, reject) => {
      let said = ""
      server.stdout?.on("data", (chunk: Buffer) => {
        said += chunk.toString()
        const found = /[\w-]{43}/.exec(said)?.[0]
        if (found && said.includes(address)) resolve(found)
      })
      server.on("close", (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    })
    const made = await fetch(`${address}/api/v1/accounts`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({
        login: "known",
        name: "经办人甲",
        role: "approver",
        division: "320803",
        subject: { issuer: provider.issuer, sub: "known-person" },
      }),
    })
    expect(made.status).toBe(201)
    browser = await launch()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    server?.kill("SIGTERM")
    await provider?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test.each([true, false])(
    "whom an account names is signed in, and comes back to where they were (with JavaScript: %s)",
    async (javaScriptEnabled) => {
      const { page, context } = await watch(browser, { javaScriptEnabled })
      await page.goto(`${address}/desk?state=all`)
      await page.getByRole("link", { name: "用统一身份认证登录" }).click()
      await page.locator("#known-person").click()
      await page.waitForURL(`${address}/desk?state=all`)
      expect(await page.locator(".account-name").innerText()).toContain("经办人甲")
      // Of a password that is kept elsewhere, the page says so.
      await page.locator(".account-name").click()
      await page.waitForURL("**/account")
      expect(await page.locator("main").innerText()).toContain("本站没有您的密码")
      expect(await page.locator("input[type=password]").count()).toBe(0)
      await page.locator(".account button").click()
      await page.waitForURL("**/sign-in?out=1")
      await context.close()
    },
  )

  test.each([
    ["stranger", "没有与之对应的账号"],
    ["cancel", "统一身份认证没有完成"],
  ])("%s is told why, on a page that is sound on every screen, and can try again", async (who, said) => {
    const watched = await watch(browser)
    const { page } = watched
    await page.goto(`${address}/sign-in?back=%2Fdesk%2Fnew`)
    await page.getByRole("link", { name: "用统一身份认证登录" }).click()
    await page.locator(`#${who}`).click()
    await page.locator("#sign-in-problem", { hasText: said }).waitFor()
    expect(page.url()).not.toContain("code=")
    expect(await page.locator(".account-name").count()).toBe(0)
    const own = { ...watched, requests: watched.requests.filter((url) => !url.startsWith(provider.issuer)) }
    await expectSoundOnEveryScreen(own, address)
    await page.getByRole("link", { name: "用统一身份认证登录" }).click()
    await page.locator("#known-person").click()
    await page.waitForURL(`${address}/desk/new`)
    await watched.context.close()
  })

  test("where the provider does not answer, the password is still a way in", async () => {
    const { page, context } = await watch(browser)
    await page.goto(`${address}/sign-in?problem=unreachable`)
    await page.locator("#sign-in-problem", { hasText: "连不上统一身份认证" }).waitFor()
    expect(await page.locator("#sign-in-password").count()).toBe(1)
    await context.close()
  })
})
