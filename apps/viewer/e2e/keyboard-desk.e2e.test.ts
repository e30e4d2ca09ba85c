import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { agencies, type DeskSite, describeOnDesk, password, reportFile } from "./support/desk-site.ts"
import { chooseFiles, enter, settlesOn, tabTo } from "./support/keyboard.ts"

const told = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor()

async function signInByKeys(site: DeskSite, login: string, back: string) {
  const watched = await watch(site.browser)
  const { page } = watched
  await page.goto(`${site.address}/sign-in?${new URLSearchParams({ back })}`, { waitUntil: "networkidle" })
  await tabTo(page, "#sign-in-login")
  await page.keyboard.type(login)
  await tabTo(page, "#sign-in-password")
  await page.keyboard.type(password)
  await page.keyboard.press("Enter")
  await page.waitForURL(site.address + back)
  await page.waitForLoadState("networkidle")
  return watched
}

describeOnDesk("the desk, by keyboard alone", (site) => {
  test("two people take a report to the public: handed in, submitted, returned, submitted again, approved, published", async () => {
    const [agency] = agencies
    const clerk = await signInByKeys(site, "clerk", "/desk/new")
    await clerk.page.waitForSelector("#intake-files:enabled", { state: "attached" })
    await tabTo(clerk.page, "#intake-files")
    await chooseFiles(clerk.page, [reportFile(agency)])
    await clerk.page.waitForSelector(".intake-made a")
    await enter(clerk.page, ".intake-made a")
    await clerk.page.waitForSelector("#steps-title")
    const submit = async () => {
      await enter(clerk.page, "button:enabled", "提交审核")
      await told(clerk.page, "已提交，等审核人办理。")
      await settlesOn(clerk.page, "#main *")
    }
    await submit()
    const approver = await signInByKeys(site, "approver", new URL(clerk.page.url()).pathname)
    await approver.page.waitForSelector("#steps-title")
    await enter(approver.page, "button:enabled", "退回")
    await settlesOn(approver.page, "#step-note")
    await approver.page.keyboard.type("请补充结转说明")
    await enter(approver.page, "button:enabled", "确认退回")
    await told(approver.page, "已退回经办人。")
    await settlesOn(approver.page, "#main *")

    await clerk.page.reload({ waitUntil: "networkidle" })
    await submit()
    await approver.page.reload({ waitUntil: "networkidle" })
    await enter(approver.page, "button:enabled", "审核通过")
    await settlesOn(approver.page, "#step-publish-at")
    await enter(approver.page, "button:enabled", "确认通过")
    await told(approver.page, "审核通过。")
    await settlesOn(approver.page, "#main *")
    await enter(approver.page, "button:enabled", "发布")
    // What cannot be taken back is asked for again, where the keyboard is.
    await settlesOn(approver.page, "#step-panel button")
    await approver.page.keyboard.press("Enter")
    await told(approver.page, "已发布。")
    await settlesOn(approver.page, "#main *")
    await enter(approver.page, "a", "查看公开页面")
    await approver.page.waitForURL(/\/reports\//)
    expect(await approver.page.locator("h1").innerText()).toContain(agency)
    expect([...clerk.faults, ...approver.faults]).toEqual([])
    for (const { context } of [clerk, approver]) await context.close()
  })
})
