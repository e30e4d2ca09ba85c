import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { type DemoSite, describeOnDemo } from "./support/demo-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"

const agency = "枕泉县人民政府"
const cell = "requests/received/natural-person"
const page = (site: DemoSite) => `/reports/${site.report(agency, 2024).id}`

describeOnDemo("a document by itself", (site) => {
  test.each(["", "?lang=en"])("every screen%s", async (query) => {
    const watched = await watch(site.browser)
    await watched.page.goto(`${site.address}${page(site)}/document${query}`, { waitUntil: "networkidle" })
    await expectSoundOnEveryScreen(watched, site.address)
    await watched.context.close()
  })

  test("without JavaScript, a figure leads to its place in the document, and back", async () => {
    const watched = await watch(site.browser, { javaScriptEnabled: false })
    await watched.page.goto(site.address + page(site))
    const figure = watched.page.locator(`[id="${cell}"]`)
    const printed = (await figure.locator(".value").innerText()).trim()
    await figure.locator("a.value").click()
    await watched.page.waitForURL(`**/document#${cell}`)
    const marked = watched.page.locator(":target")
    expect((await marked.innerText()).trim()).toBe(printed)
    const outline = () => marked.evaluate((one) => getComputedStyle(one.closest("td") as Element).outlineStyle)
    expect(await outline()).toBe("solid")
    expect(await watched.page.locator("h1").innerText()).toContain(agency)
    await marked.click()
    await watched.page.waitForURL(`**${page(site)}#${cell}`)
    await watched.context.close()
  })

  test("with JavaScript, the place is marked too, and the download beside it is the file", async () => {
    const { page: tab, context } = await watch(site.browser)
    await tab.goto(`${site.address}${page(site)}/document#${cell}`, { waitUntil: "networkidle" })
    await tab.locator(".doc-selected").waitFor()
    expect(await tab.locator(".doc-selected a").getAttribute("id")).toBe(cell)
    const href = (await tab.locator(".doc-ways a").last().getAttribute("href")) ?? ""
    expect((await fetch(site.address + href)).headers.get("Content-Disposition")).toContain("attachment")
    await context.close()
  })

  test("on the report's page it is one of the files", async () => {
    const { page: tab, context } = await watch(site.browser)
    await tab.goto(site.address + page(site), { waitUntil: "networkidle" })
    await tab.locator("#files a", { hasText: "看原文的文字" }).click()
    await tab.waitForURL("**/document")
    await tab.locator(".document-whole").waitFor()
    expect(await tab.locator("h1").innerText()).toContain(agency)
    await context.close()
  })

  test("of a report that is not there it is a 404", async () => {
    expect((await fetch(`${site.address}/reports/nobody/document`)).status).toBe(404)
  })
})
