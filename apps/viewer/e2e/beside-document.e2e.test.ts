import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { htmlFile, report } from "./support/documents.ts"
import { describeInBrowser, type Site } from "./support/site.ts"
import { violations } from "./support/violations.ts"

const cell = "requests/received/total"

async function openChecked(site: Site, options = {}) {
  const watched = await watch(site.browser, options)
  await watched.page.goto(`${site.address}/check`, { waitUntil: "networkidle" })
  await watched.page.setInputFiles("#file", htmlFile)
  await watched.page.waitForSelector("#verdict")
  return watched
}

/** What was asked of the network but the page's own sign, which browsers ask for again whenever the address changes. */
const asked = (requests: readonly string[]) => requests.filter((url) => !url.endsWith("/favicon.svg"))

const isInSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describeInBrowser("a document beside its report", (site) => {
  test("a cell leads to its place in the document, and the place to its cell", async () => {
    const { page, context, requests, faults } = await openChecked(site)
    requests.length = 0
    await page.locator(".shown-both").click()
    await page.waitForSelector(".document-blocks")
    await page.locator(`[id="${cell}"]`).click()
    await page.waitForSelector(".doc-selected")
    expect((await page.locator(".doc-selected").innerText()).trim()).toBe(String(report.cells[cell]))
    expect(await isInSight(page, ".doc-selected")).toBe(true)
    await page.locator(".finding-show").first().click()
    expect(await page.locator(".doc-lit").count()).toBeGreaterThan(0)
    const other = page.locator(".doc-table td.linked button").last()
    await other.click()
    expect(new URL(page.url()).hash).toMatch(/^#remedies\//)
    await page.keyboard.press("Escape")
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(asked(requests)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  test("on a phone the one is shown instead of the other", async () => {
    const { page, context } = await openChecked(site, { viewport: { width: 375, height: 740 } })
    await page.locator(".finding-show").first().click()
    await page.locator(".show-in-document").click()
    await page.waitForSelector(".doc-selected")
    expect(await page.locator(".report").isVisible()).toBe(false)
    expect(await isInSight(page, ".doc-selected")).toBe(true)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.locator(".doc-table td.linked button").first().click()
    expect(await page.locator(".report").isVisible()).toBe(true)
    await context.close()
  })

  test("a proposal is taken with one press, a figure typed over, and each taken back", async () => {
    const { page, context, requests, faults } = await openChecked(site)
    requests.length = 0
    const before = await page.locator(".finding").count()
    await page.locator(".take").first().click()
    await page.waitForSelector(".diff-count.diff-mended")
    expect(Number(await page.textContent(".diff-count.diff-mended strong"))).toBeGreaterThan(0)
    expect(await page.locator(".finding").count()).toBeLessThan(before)
    expect(await page.locator(".figure.changed .was").count()).toBeGreaterThan(0)
    expect(await page.locator("[aria-controls=publish]").isDisabled()).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "全部撤销" }).click()
    await page.waitForSelector(".changes", { state: "detached" })
    expect(await page.locator(".finding").count()).toBe(before)
    await page.locator(`[id="${cell}"]`).click()
    await page.fill(".edit-figure input", "一百")
    await page.press(".edit-figure input", "Enter")
    await page.waitForSelector(".edit-figure [role=alert]")
    await page.fill(".edit-figure input", "９,９９９")
    await page.press(".edit-figure input", "Enter")
    await page.waitForSelector(".change-rows")
    expect(await page.textContent(".change-rows ins")).toBe("9999")
    // The list of changes is drawn before the tables are.
    await expect.poll(async () => (await page.locator(`[id="${cell}"] .value`).innerText()).trim()).toBe("9999")
    await page.locator(".change-rows .link-button").click()
    await page.waitForSelector(".changes", { state: "detached" })
    expect(asked(requests)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})
