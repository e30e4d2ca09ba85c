import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { describeOnDesk, password, signIn } from "./support/desk-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"

const another = "换成另外一句自己记得住的话"

interface Board {
  readonly counts: { readonly agencies: number }
}

describeOnDesk("one's own account", (site) => {
  test("every screen, signed in", async () => {
    const watched = await watch(site.browser)
    await signIn(watched.page, site.address, "approver", "/account")
    await expectSoundOnEveryScreen(watched, site.address)
    await watched.page.goto(`${site.address}/account?changed=1&lang=en`, { waitUntil: "networkidle" })
    await expectSoundOnEveryScreen(watched, site.address)
    await watched.context.close()
  })

  test("whoever is not signed in is led to the form, and back", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(`${site.address}/account`)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/sign-in?back=%2Faccount")
    await context.close()
  })

  test.each([true, false])("a password is changed, and holds (with JavaScript: %s)", async (javaScriptEnabled) => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled })
    const login = javaScriptEnabled ? "clerk" : "clerk2"
    await signIn(page, site.address, login)
    await page.locator(".account-name").click()
    await page.waitForURL("**/account")
    expect(await page.locator("#password-login").inputValue()).toBe(login)
    const change = async (now: string, next: string, again = next) => {
      await page.fill("#password-password", now)
      await page.fill("#password-new-password", next)
      await page.fill("#password-again", again)
      await page.press("#password-again", "Enter")
    }
    const problem = (text: string) => page.locator("#password-problem", { hasText: text }).waitFor()
    await change("不是这一句不是这一句", another)
    await problem("现在的密码不对")
    await change(password, another, `${another}啊`)
    await problem("两次输入的新密码不一样")
    await change(password, "太短了")
    await problem("新密码太短")
    await change(password, another)
    await page.waitForURL("**/account?changed=1")
    expect(await page.locator(".notice-pass").innerText()).toContain("密码已改好")
    // Still signed in here; and from now on with the new one alone.
    await page.locator(".account button").click()
    await page.waitForURL("**/sign-in?out=1")
    const enter = async (text: string) => {
      await page.fill("#sign-in-login", login)
      await page.fill("#sign-in-password", text)
      await page.press("#sign-in-password", "Enter")
    }
    await enter(password)
    await page.locator("#sign-in-problem").waitFor()
    await enter(another)
    await page.waitForURL("**/desk")
    await context.close()
  })

  test("sessions elsewhere end with the password", async () => {
    const [here, there] = [await watch(site.browser), await watch(site.browser)]
    for (const { page } of [here, there]) await signIn(page, site.address, "clerk3")
    await here.page.goto(`${site.address}/account`)
    await here.page.fill("#password-password", password)
    await here.page.fill("#password-new-password", another)
    await here.page.fill("#password-again", another)
    await here.page.press("#password-again", "Enter")
    await here.page.waitForURL("**/account?changed=1")
    await there.page.goto(`${site.address}/desk`)
    expect(new URL(there.page.url()).searchParams.get("ended")).toBe("1")
    for (const { context } of [here, there]) await context.close()
  })

  test("the board is there as files, whole", async () => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled: false })
    await page.goto(`${site.address}/desk/board?year=2024&division=`)
    const { counts } = (await (await fetch(`${site.address}/api/v1/board?year=2024`)).json()) as Board
    const links = page.locator(".board-downloads a")
    expect(await page.locator(".board-downloads .hint").first().innerText()).toBe(`${counts.agencies} 个机关`)
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""))
    expect(hrefs).toHaveLength(3)
    for (const href of hrefs) {
      const answer = await fetch(site.address + href)
      expect([answer.status, answer.headers.get("Gouji-Rows")]).toEqual([200, String(counts.agencies)])
    }
    const text = await (await fetch(site.address + hrefs[0])).text()
    expect(text.trim().split("\r\n")).toHaveLength(counts.agencies + 1)
    expect(text).toContain("云泽县教育局")
    await context.close()
  })
})
