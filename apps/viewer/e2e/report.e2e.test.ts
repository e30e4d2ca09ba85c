import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { describeInBrowser, openFailingReport } from "./support/site.ts"

describeInBrowser("without JavaScript", (site) => {
  const options = { javaScriptEnabled: false } as const

  test("the archive can be searched, and a report read", async () => {
    const { page, context } = await watch(site.browser, options)
    await page.goto(site.address)
    const name = (await page.locator(".entry-name a").first().innerText()).split(/\s/)[0] ?? ""
    await page.fill("#filter-text", name)
    await page.locator(".filter [type=submit]").click()
    expect(new URL(page.url()).searchParams.get("text")).toBe(name)
    expect(await page.locator(".entry").count()).toBeGreaterThan(0)
    expect(await page.inputValue("#filter-text")).toBe(name)
    await page.locator(".entry-name a").first().click()
    expect(await page.locator(".form-table").count()).toBe(3)
    expect(await page.locator(".form-table td").count()).toBeGreaterThan(190)
    await context.close()
  })

  test("a finding leads to its cell, and a marked cell to its finding", async () => {
    const { page, context } = await watch(site.browser, options)
    await openFailingReport(page, site.address)
    await page.locator(".finding-show").first().click()
    const cell = new URL(page.url()).hash.slice(1)
    expect(await page.locator(`[id="${cell}"]`).isVisible()).toBe(true)
    await page.locator(".form-table a.number").first().click()
    expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#finding:/)
    await context.close()
  })

  test("says that invented data are invented, and in English too", async () => {
    const { page, context } = await watch(site.browser, options)
    await page.goto(site.address)
    const marks = await page.locator(".demo-mark").count()
    expect(await page.locator(".demo-banner").count()).toBe(marks > 0 ? 1 : 0)
    await page.locator(".language").click()
    await page.waitForSelector("html[lang=en]")
    expect(await page.innerText("h1")).toBe("Archive of annual reports")
    await context.close()
  })
})

describeInBrowser("a finding about the text", (site) => {
  test.skipIf(process.env.GOUJI_E2E_URL)(
    "shows its sentence, leads to the passage, and the passage back to it",
    async () => {
      const { page, context, faults } = await watch(site.browser)
      await openFailingReport(page, site.address)
      const finding = page.locator('[id="finding:private-mobile@problems/1"]')
      expect(await finding.locator(".mention mark").innerText()).toBe("139****1111")
      await finding.locator(".finding-show").click()
      const passage = page.locator('.passage:has([id="passage:private-mobile@problems/1"])')
      expect(await passage.getAttribute("class")).toContain("lit")
      expect(await finding.getAttribute("class")).toContain("lit")
      const box = await passage.boundingBox()
      expect(box !== null && box.y > 0 && box.y < 900).toBe(true)
      await passage.locator("a.number").click()
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#finding:private-mobile@problems/1")
      expect(await page.locator("main").innerText()).not.toMatch(/13900001111|329999198506150023/)
      expect(faults).toEqual([])
      await context.close()
    },
  )
})

describeInBrowser("invented data", (site) => {
  test("are said to be invented on every page", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(site.address, { waitUntil: "networkidle" })
    const isDemo = (await page.locator(".demo-mark").count()) > 0
    for (const path of ["/", "/check", "/rules", "/rules/requests-balance", "/nothing-here"]) {
      await page.goto(site.address + path, { waitUntil: "networkidle" })
      expect([path, await page.locator(".demo-banner").count()]).toEqual([path, isDemo ? 1 : 0])
    }
    await context.close()
  })
})

describeInBrowser("a report's page", (site) => {
  test("every cell has an address of its own, which opens it", async () => {
    const { page, context } = await watch(site.browser)
    await openFailingReport(page, site.address)
    const url = new URL(page.url())
    await page.goto(`${url.origin}${url.pathname}#requests/carried-out/total`, { waitUntil: "networkidle" })
    await page.reload({ waitUntil: "networkidle" })
    await page.waitForSelector("#inspector")
    expect(await page.locator(".figure.selected").getAttribute("id")).toBe("requests/carried-out/total")
    const box = await page.locator(".figure.selected").boundingBox()
    expect(box !== null && box.y > 0 && box.y < 900).toBe(true)
    await page.goBack()
    await context.close()
  })

  test("tells where the figure stood, and the sums it takes part in", async () => {
    const { page, context } = await watch(site.browser)
    await openFailingReport(page, site.address)
    await page.locator('[id="requests/received/total"]').click()
    await page.waitForSelector("#inspector")
    expect(await page.locator("#inspector .relation").count()).toBe(2)
    expect(await page.locator("#inspector .fact").count()).toBeGreaterThanOrEqual(4)
    await page.locator("#inspector .term a").first().click()
    expect(await page.locator(".figure.selected").getAttribute("id")).not.toBe("requests/received/total")
    await context.close()
  })

  test("the language changes in place, and going on in the application keeps it", async () => {
    const { page, context, faults } = await watch(site.browser)
    await openFailingReport(page, site.address)
    await page.locator('[id="requests/received/total"]').click()
    await page.locator(".language").click()
    // Its texts are fetched first.
    await page.waitForSelector("html[lang=en]")
    expect(await page.locator("#inspector").count()).toBe(1)
    await page.locator(".nav a", { hasText: "Rules" }).click()
    await page.waitForSelector(".rule-entry")
    expect(await page.title()).toBe("Rules · Gouji")
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main")
    await page.locator(".nav a", { hasText: "Archive" }).click()
    await page.waitForSelector(".entry")
    await page.locator(".entry-name a").first().click()
    await page.waitForSelector(".form-table")
    expect(faults).toEqual([])
    await context.close()
  })

  test("on a phone the labels stay while the table moves, and a cell that is opened is not under the sheet", async () => {
    const { page, context } = await watch(site.browser, { viewport: { width: 375, height: 740 } })
    await openFailingReport(page, site.address)
    const label = page.locator(".table-requests .label-row").first()
    const before = await label.boundingBox()
    await page
      .locator(".table-region")
      .nth(1)
      .evaluate((region) => region.scrollBy({ left: 200, behavior: "instant" }))
    expect((await label.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0)
    await page.locator(".finding-show").first().click()
    const cell = page.locator(".figure.selected")
    await cell.waitFor()
    await expect
      .poll(() =>
        cell.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        }),
      )
      .toBe(true)
    await context.close()
  })

  test("prints on A4: the table fits the page, the findings are there, what is for the screen is not", async () => {
    const { page, context } = await watch(site.browser, { viewport: { width: 696, height: 1000 } })
    await openFailingReport(page, site.address)
    await page.emulateMedia({ media: "print" })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const widths = await page.locator(".form-table").evaluateAll((tables) => tables.map((table) => table.clientWidth))
    expect(Math.max(...widths)).toBeLessThanOrEqual(696)
    expect(await page.locator(".finding").first().isVisible()).toBe(true)
    expect(await page.locator(".nav").isVisible()).toBe(false)
    expect(await page.locator(".table-requests thead").evaluate((head) => getComputedStyle(head).display)).toBe(
      "table-header-group",
    )
    await context.close()
  })
})
