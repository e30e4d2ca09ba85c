import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { type DemoSite, describeOnDemo } from "./support/demo-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"
import { openFailingReport } from "./support/site.ts"
import { violations } from "./support/violations.ts"

const agency = "枕泉县人民政府"
const cell = "requests/received/total"
const reportOf = (site: DemoSite, more = "") => `${site.address}/reports/${site.report(agency, 2024).id}${more}`

/** What the page's own figure says. */
const figureOf = async (page: Page, id: string) => (await page.locator(`[id="${id}"] .value`).innerText()).trim()

const isInSight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })

/** The figure in the document that has the keyboard. */
const focused = (page: Page) => page.locator(".doc-selected button:focus")

describeOnDemo("the document of a published report", (site) => {
  test("is asked for by the inspector, marks the very cell, and leads back to others", async () => {
    const { page, context, requests, faults } = await watch(site.browser)
    await page.goto(reportOf(site, `#${cell}`), { waitUntil: "networkidle" })
    expect(requests.filter((url) => /\/document\?|source-document|document-pane/.test(url))).toEqual([])
    await page.locator(".inspector .show-in-document").click()
    await focused(page).waitFor()
    expect((await focused(page).innerText()).trim()).toBe(await figureOf(page, cell))
    expect(await isInSight(page, ".doc-selected")).toBe(true)
    expect(await isInSight(page, `[id="${cell}"]`)).toBe(true)
    expect(requests.filter((url) => /\/document\?/.test(url))).toHaveLength(1)
    const other = page.locator(".doc-table td.linked button").last()
    const text = (await other.innerText()).trim()
    await other.click()
    const hash = new URL(page.url()).hash.slice(1)
    expect(hash).toMatch(/^remedies\//)
    expect(await figureOf(page, hash)).toBe(text)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(hash)
    await page.locator(".source-close").click()
    expect(await page.locator(".document").count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(hash)
    expect(faults).toEqual([])
    await context.close()
  })

  test("is asked for by a finding, and marks what it is about", async () => {
    const { page, context, faults } = await watch(site.browser)
    await openFailingReport(page, site.address)
    await page.locator(".finding .show-in-document").first().click()
    await page.waitForSelector(".document .doc-lit")
    expect(await page.locator(".document .doc-lit").count()).toBeGreaterThan(1)
    expect(await page.locator(".document .doc-selected").count()).toBe(1)
    expect(await isInSight(page, ".document .doc-selected")).toBe(true)
    expect(faults).toEqual([])
    await context.close()
  })

  test.each(["zh-CN", "en"])("is accessible and fits on every screen (%s)", async (language) => {
    const watched = await watch(site.browser)
    await watched.page.goto(reportOf(site, `?lang=${language}#${cell}`), { waitUntil: "networkidle" })
    await watched.page.locator(".inspector .show-in-document").click()
    await focused(watched.page).waitFor()
    expect(await watched.page.locator(".source-close").innerText()).toBe(
      language === "en" ? "Close the document" : "收起原文",
    )
    await expectSoundOnEveryScreen(watched, site.address)
    await watched.context.close()
  })

  test("stands instead of the report on a phone, and a figure leads back", async () => {
    const { page, context } = await watch(site.browser, { viewport: { width: 375, height: 740 } })
    await page.goto(reportOf(site, `#${cell}`), { waitUntil: "networkidle" })
    await page.locator(".inspector .show-in-document").click()
    await focused(page).waitFor()
    expect(await page.locator(".report").isVisible()).toBe(false)
    expect(await isInSight(page, ".doc-selected")).toBe(true)
    expect(await isInSight(page, ".source-close")).toBe(true)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.locator(".source-close").click()
    expect(await isInSight(page, `[id="${cell}"]`)).toBe(true)
    await page.locator(".inspector .show-in-document").click()
    await focused(page).click()
    expect(await page.locator(".report").isVisible()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(cell)
    await context.close()
  })

  test("is reached, moved in and left by keyboard alone", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(reportOf(site, `#${cell}`), { waitUntil: "networkidle" })
    await page.locator(".inspector .show-in-document").press("Enter")
    await focused(page).waitFor()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("Enter")
    const hash = new URL(page.url()).hash.slice(1)
    expect(hash).not.toBe(cell)
    expect(hash).toMatch(/^requests\/received\//)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(hash)
    await page.locator(".source-close").press("Enter")
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(hash)
    await context.close()
  })

  test("says that it could not be opened, and is asked for again", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(reportOf(site, `#${cell}`), { waitUntil: "networkidle" })
    let isDown = true
    await page.route("**/document?*", (route) => (isDown ? route.abort() : route.continue()))
    await page.locator(".inspector .show-in-document").click()
    await page.waitForSelector(".document [role=alert]")
    expect(await violations(page)).toEqual([])
    isDown = false
    await page.locator(".document [role=alert] button").click()
    await focused(page).waitFor()
    await context.close()
  })

  test("is not offered without JavaScript, where a button could do nothing", async () => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled: false })
    await page.goto(reportOf(site))
    expect(await page.locator(".figure").count()).toBeGreaterThan(100)
    expect(await page.locator(".show-in-document").count()).toBe(0)
    await context.close()
  })
})
