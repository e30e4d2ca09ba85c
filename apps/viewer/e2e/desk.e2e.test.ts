import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { agencies, type DeskSite, describeOnDesk, password, reportFile, signIn } from "./support/desk-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"
import { violations } from "./support/violations.ts"

const as = async (site: DeskSite, login: string, back = "/desk", options = {}) => {
  const watched = await watch(site.browser, options)
  await signIn(watched.page, site.address, login, back)
  return watched
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()
const told = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor()

/** Hands a report in and goes to its draft. */
async function handIn(page: Page, address: string, file: ReturnType<typeof reportFile>): Promise<string> {
  await page.goto(`${address}/desk/new`, { waitUntil: "networkidle" })
  await page.waitForSelector("#intake-files:enabled", { state: "attached" })
  await page.setInputFiles("#intake-files", file)
  await page.locator(".intake-made a").click()
  await page.waitForSelector("#steps-title")
  return new URL(page.url()).pathname
}

describeOnDesk("the desk", (site) => {
  test("two people take a report to the public: handed in, mended, returned with a note, replaced, approved, published", async () => {
    const [agency] = agencies
    const clerk = await as(site, "clerk")
    const draft = await handIn(clerk.page, site.address, reportFile(agency, { broken: true }))

    // Errors block, and say which findings.
    expect(await clerk.page.getByRole("button", { name: "提交审核" }).count()).toBe(0)
    await clerk.page.locator(".draft-desk .plain a").first().click()
    await clerk.page.waitForFunction(() => document.activeElement?.classList.contains("finding"))
    await press(clerk.page, "换上改过的材料")
    await clerk.page.setInputFiles("#step-file", reportFile(agency))
    await press(clerk.page, "上传并重新核对")
    await told(clerk.page, "已换上新材料并重新核对。")
    await press(clerk.page, "提交审核")
    await told(clerk.page, "已提交，等审核人办理。")

    const approver = await as(site, "approver")
    await approver.page.locator(".entry-name a", { hasText: agency }).click()
    await press(approver.page, "退回")
    await press(approver.page, "确认退回")
    await approver.page.locator("#step-note-missing", { hasText: "请写意见" }).waitFor()
    await approver.page.fill("#step-note", "请补充结转说明")
    await press(approver.page, "确认退回")
    await told(approver.page, "已退回经办人。")

    await clerk.page.goto(`${site.address}/desk`, { waitUntil: "networkidle" })
    expect(await clerk.page.locator(".draft-note").innerText()).toContain("请补充结转说明")
    await clerk.page.goto(site.address + draft, { waitUntil: "networkidle" })
    await press(clerk.page, "换上改过的材料")
    await clerk.page.setInputFiles("#step-file", reportFile(agency, { seed: 12 }))
    await press(clerk.page, "上传并重新核对")
    await told(clerk.page, "已换上新材料并重新核对。")
    await press(clerk.page, "提交审核")
    await told(clerk.page, "已提交，等审核人办理。")

    await approver.page.goto(site.address + draft, { waitUntil: "networkidle" })
    await press(approver.page, "审核通过")
    await press(approver.page, "确认通过")
    await told(approver.page, "审核通过。")
    await press(approver.page, "发布")
    await press(approver.page, "确认发布")
    await told(approver.page, "已发布。")
    // The draft is fetched anew after each step.
    await expect
      .poll(() => approver.page.locator(".draft-history strong").allInnerTexts(), { timeout: 30_000 })
      .toEqual(["交稿", "换了材料", "提交审核", "退回", "换了材料", "提交审核", "审核通过", "发布"])
    const href = await approver.page.getByRole("link", { name: "查看公开页面" }).getAttribute("href")
    const { page } = await watch(site.browser)
    await page.goto(site.address + href)
    expect(await page.locator("h1").innerText()).toContain(agency)
    expect(await page.locator(".facts").innerText()).toContain("第 1 版")

    // A withdrawal goes by two as well.
    await clerk.page.goto(site.address + draft, { waitUntil: "networkidle" })
    await clerk.page.getByRole("link", { name: "申请撤回" }).click()
    await clerk.page.fill("#withdraw-reason", "误将内部稿发布")
    await press(clerk.page, "提出申请")
    await press(clerk.page, "提交审核")
    await told(clerk.page, "已提交，等审核人办理。")
    await approver.page.goto(clerk.page.url(), { waitUntil: "networkidle" })
    await press(approver.page, "审核通过")
    await press(approver.page, "确认通过")
    await press(approver.page, "撤回")
    await press(approver.page, "确认撤回")
    await told(approver.page, "已撤回。")
    await page.reload()
    expect(await page.locator(".facts").innerText()).toContain("误将内部稿发布")
    expect([...clerk.faults, ...approver.faults]).toEqual([])
    for (const { context } of [clerk, approver]) await context.close()
    await page.context().close()
  })

  test("by keyboard alone on a phone: signed in, submitted, and approved for a time to come", async () => {
    const [, agency] = agencies
    const options = { viewport: { width: 375, height: 740 } }
    const { page, context } = await watch(site.browser, options)
    await page.goto(`${site.address}/desk/new`)
    await page.waitForURL(/\/sign-in\?/)
    /** Goes on by the tabulator until something of that name has the focus. */
    const tabTo = async (name: string) => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Tab")
        const reached = await page.evaluate((wanted) => {
          const at = document.activeElement
          const label = at?.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : null
          return [at?.textContent, label].some((text) => text?.trim() === wanted)
        }, name)
        if (reached) return
      }
      throw new Error(`the keyboard does not reach ${name}`)
    }
    await tabTo("登录名")
    await page.keyboard.type("clerk2")
    await tabTo("密码")
    await page.keyboard.type(password)
    await page.keyboard.press("Enter")
    await page.waitForURL(`${site.address}/desk/new`)
    await page.waitForLoadState("networkidle")
    await tabTo("选择文件")
    await page.setInputFiles("#intake-files", reportFile(agency))
    await page.waitForSelector(".intake-made a")
    await tabTo(`${agency} 2024 年度`)
    await page.keyboard.press("Enter")
    await page.waitForSelector("#steps-title")
    await tabTo("提交审核")
    await page.keyboard.press("Enter")
    await told(page, "已提交，等审核人办理。")
    const draft = new URL(page.url()).pathname
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await tabTo("退出登录")
    await page.keyboard.press("Enter")
    await told(page, "已退出登录。")

    await signIn(page, site.address, "approver", draft)
    await page.waitForSelector("#steps-title")
    await tabTo("审核通过")
    await page.keyboard.press("Enter")
    await page.waitForSelector("#step-publish-at:focus")
    await page.fill("#step-publish-at", "2099-01-20T09:00")
    await tabTo("确认通过")
    await page.keyboard.press("Enter")
    await told(page, "审核通过。")
    expect(await page.locator(".draft-desk .notice-panel").innerText()).toContain("2099-01-20 09:00")
    expect(await page.getByRole("button", { name: "发布", exact: true }).count()).toBe(0)
    await context.close()
  })

  test("in English, a finding is explained on the draft, and the explanation goes to the public with it", async () => {
    const [, , agency] = agencies
    const clerk = await as(site, "clerk3", "/desk/new?lang=en")
    const draft = await handIn(clerk.page, site.address, reportFile(agency))
    await clerk.page.getByRole("button", { name: "Explain", exact: true }).first().click()
    await clerk.page.getByLabel("Reason (why it is right)").fill("Merged during the year")
    await press(clerk.page, "Keep the explanation")
    await clerk.page.locator(".explanation", { hasText: "Merged during the year" }).waitFor()
    await clerk.page.waitForFunction(() => document.activeElement?.classList.contains("finding"))
    await press(clerk.page, "Submit")
    await told(clerk.page, "Submitted: it waits for an approver.")
    const approver = await as(site, "approver", `${draft}?lang=en`)
    await press(approver.page, "Approve")
    await press(approver.page, "Approve it")
    await told(approver.page, "Approved.")
    await press(approver.page, "Publish")
    await press(approver.page, "Publish it")
    await told(approver.page, "Published.")
    await approver.page.getByRole("link", { name: "To the public page" }).click()
    await approver.page.waitForURL(/\/reports\//)
    await approver.page.locator(".explanation", { hasText: "Merged during the year" }).waitFor()
    expect([...clerk.faults, ...approver.faults]).toEqual([])

    // The report is public: another is a correction, and says why.
    await handIn(clerk.page, site.address, reportFile(agency, { seed: 13 }))
    await press(clerk.page, "Submit")
    await clerk.page.fill("#step-reason", "One figure was left out")
    await press(clerk.page, "Submit with this reason")
    await told(clerk.page, "Submitted: it waits for an approver.")
    expect(await clerk.page.locator(".facts").innerText()).toContain("One figure was left out")
    for (const { context } of [clerk, approver]) await context.close()
  })

  test("what somebody else changed meanwhile is said, and what was typed is still there", async () => {
    const clerk = await as(site, "clerk")
    const draft = await handIn(clerk.page, site.address, reportFile(agencies[0], { year: 2023 }))
    await press(clerk.page, "提交审核")
    await told(clerk.page, "已提交，等审核人办理。")
    const approver = await as(site, "approver", draft)
    await press(approver.page, "退回")
    await approver.page.fill("#step-note", "一段写了很久的意见")
    await press(clerk.page, "用现行规则重新核对")
    await told(clerk.page, "已重新核对。")
    await press(approver.page, "确认退回")
    await told(approver.page, "有人在您打开之后改过这份稿件")
    await press(approver.page, "读取最新的一版")
    await approver.page.waitForSelector("#step-note")
    expect(await approver.page.locator("#step-note").inputValue()).toBe("一段写了很久的意见")
    await press(approver.page, "确认退回")
    await told(approver.page, "已退回经办人。")
    for (const { context } of [clerk, approver]) await context.close()
  })

  test("a county's files are gone through one by one, and what needs a person is asked", async () => {
    const { page, context, faults } = await as(site, "admin", "/desk/new")
    const [, , , water, civil] = agencies
    const poison = { name: "坏.docx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004") }
    await page.waitForSelector("#intake-files:enabled", { state: "attached" })
    await page.setInputFiles("#intake-files", [
      reportFile(water),
      poison,
      reportFile("云泽县水务所"),
      reportFile(water),
      reportFile(civil, { broken: true }),
    ])
    await page.waitForFunction(
      () => !document.getElementById("intake-waiting") && document.getElementById("intake-made"),
    )
    const count = (id: string) => page.locator(`section[aria-labelledby=${id}] > ol > li`).count()
    expect([await count("intake-open"), await count("intake-refused"), await count("intake-made")]).toEqual([2, 1, 2])
    expect(await violations(page)).toEqual([])
    const unknown = page.locator(".intake-item", { hasText: "云泽县水务所" })
    await unknown.getByRole("searchbox").fill("民政")
    await unknown.getByRole("button", { name: "查找" }).click()
    await unknown.locator("option", { hasText: civil }).waitFor({ state: "attached" })
    await unknown.locator("select").selectOption({ index: 1 })
    await unknown.getByRole("button", { name: "用这个机关" }).click()
    await page.locator(".intake-item", { hasText: `${civil} 2024 年度已有在办的稿件` }).waitFor()
    await page.locator(".intake-item", { hasText: "云泽县水务所" }).getByRole("button", { name: "不交这一份" }).click()
    await press(page, "提交全部通过的 1 份")
    await page.locator(".intake-made", { hasText: "已提交" }).waitFor()
    expect(await count("intake-open")).toBe(1)
    expect(faults).toEqual([])
    await context.close()
  })

  test("without JavaScript one signs in, sees what waits and a draft, and is told what needs it", async () => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled: false })
    await page.goto(`${site.address}/desk?state=all`)
    await page.fill("#sign-in-login", "admin")
    await page.fill("#sign-in-password", "something else entirely")
    await page.press("#sign-in-password", "Enter")
    await page.waitForSelector("#sign-in-problem")
    await page.fill("#sign-in-password", password)
    await page.press("#sign-in-password", "Enter")
    await page.waitForURL(`${site.address}/desk?state=all`)
    await page.locator(".entry-name a").first().click()
    await page.locator(".draft-history li").first().waitFor()
    expect(await page.locator("main").innerText()).toContain("办理稿件需要启用 JavaScript")
    await page.locator(".account button").click()
    await page.waitForURL(`${site.address}/sign-in?out=1`)
    await context.close()
  })

  test("a session that ends over a step is said, and nothing typed is lost by signing in again", async () => {
    const clerk = await as(site, "clerk")
    const draft = await handIn(clerk.page, site.address, reportFile(agencies[0], { year: 2020 }))
    await press(clerk.page, "提交审核")
    await told(clerk.page, "已提交，等审核人办理。")
    const { page, context } = await as(site, "approver", draft)
    await press(page, "退回")
    await page.fill("#step-note", "一段写了很久的意见")
    await context.clearCookies()
    await press(page, "确认退回")
    await page.getByRole("heading", { name: "登录已过期" }).waitFor()
    const [other] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name: "在新窗口登录" }).click(),
    ])
    // Enter while the application takes over would be pressed on a field that is being replaced.
    await other.waitForLoadState("networkidle")
    await other.fill("#sign-in-login", "approver")
    await other.fill("#sign-in-password", password)
    await other.press("#sign-in-password", "Enter")
    await other.waitForURL(`${site.address}/desk`)
    await press(page, "登录好了，继续")
    await page.waitForSelector("#step-note")
    expect(await page.locator("#step-note").inputValue()).toBe("一段写了很久的意见")
    await press(page, "确认退回")
    await told(page, "已退回经办人。")
    for (const one of [clerk.context, context]) await one.close()
  })

  test("a session that has ended is said, and the way back is there", async () => {
    const { page, context } = await as(site, "clerk")
    await context.addCookies([
      { name: "gouji-session", value: "A".repeat(43), url: site.address, httpOnly: true, sameSite: "Lax" },
    ])
    await page.locator(".filter-desk button").click()
    await page.waitForURL(/\/sign-in\?back=/)
    expect(await page.locator("main").innerText()).toContain("登录已过期")
    await context.close()
  })
})

const pages = [
  ["sign in", "", "/sign-in"],
  ["desk of a clerk", "clerk", "/desk?state=all"],
  ["desk in English", "approver", "/desk?state=all&lang=en"],
  ["desk of a reader", "reader", "/desk"],
  ["hand in", "admin", "/desk/new"],
  ["board", "approver", "/desk/board"],
  ["draft", "admin", ""],
] as const

describeOnDesk("the office's pages", (site) => {
  test.each(pages)("every screen: %s", async (name, login, path) => {
    const watched = await watch(site.browser)
    const { page } = watched
    if (login) await signIn(page, site.address, login, "/desk")
    if (name === "draft") {
      await handIn(page, site.address, reportFile(agencies[0], { broken: true, year: 2022 }))
      await press(page, "作废")
    } else await page.goto(site.address + path, { waitUntil: "networkidle" })
    await expectSoundOnEveryScreen(watched, site.address)
    await watched.context.close()
  })

  // Kilobytes of script, packed, that a first visit fetches. A draft has all that a report's page has.
  test.each([
    ["/sign-in", "", 55],
    ["/desk", "clerk", 60],
    ["/desk/board", "clerk", 55],
    ["/desk/new", "clerk", 75],
  ] as const)("a first visit to %s fetches no more script than it may", async (path, login, most) => {
    const { page, context } = await watch(site.browser)
    if (login) {
      await signIn(page, site.address, login, path)
      await context.clearCookies({ name: "lang" })
      await page.reload({ waitUntil: "networkidle" })
    } else await page.goto(site.address + path, { waitUntil: "networkidle" })
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".js"))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    )
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes / 1024).toBeLessThanOrEqual(most)
    await context.close()
  })
})
