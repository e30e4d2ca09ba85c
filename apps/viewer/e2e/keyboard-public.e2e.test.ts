import { cellName, wordings } from "@gouji/core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { describeOnDemo } from "./support/demo-site.ts"
import { enter, focusedId, settlesOn, tabTo } from "./support/keyboard.ts"

const agency = "枕泉县人民政府"

describeOnDemo("reading, by keyboard alone", (site) => {
  test("past the header to the search, to an agency, to a report, into a figure and back", async () => {
    const { page, context, faults } = await watch(site.browser)
    await page.goto(site.address, { waitUntil: "networkidle" })
    await enter(page, ".skip")
    await settlesOn(page, "#main")
    await tabTo(page, "#filter-text")
    await page.keyboard.type("zqxrm")
    await page.keyboard.press("Enter")
    await page.waitForSelector(".agencies-found a")
    await enter(page, ".agencies-found a", agency)
    await page.waitForURL("**/agencies/**")
    await enter(page, `a[href="/reports/${site.report(agency, 2024).id}"]`)
    await page.waitForSelector(".form-table")
    await page.waitForLoadState("networkidle")
    await tabTo(page, '[id="requests/received/natural-person"]')
    await page.keyboard.press("End")
    expect(await focusedId(page)).toBe("requests/received/total")
    // What a screen reader says of it: its row, its column, its figure, and what was found there.
    const printed = await page.locator(":focus .value").innerText()
    const name = `${cellName("2021", "requests/received/total", "zh-CN")}，${printed}，${wordings["zh-CN"].severities.error}`
    expect(await page.getByRole("cell", { name }).getAttribute("id")).toBe("requests/received/total")
    await page.keyboard.press("Enter")
    await page.waitForSelector("#inspector")
    await page.keyboard.press("Enter")
    await settlesOn(page, "#inspector")
    await enter(page, ".term a")
    await settlesOn(page, ".figure.selected")
    const chosen = await focusedId(page)
    expect(chosen).not.toBe("requests/received/total")
    await page.keyboard.press("Escape")
    expect(await page.locator("#inspector").count()).toBe(0)
    expect(await focusedId(page)).toBe(chosen)
    expect(faults).toEqual([])
    await context.close()
  })

  test("two reports are chosen and compared", async () => {
    const { page, context, faults } = await watch(site.browser)
    await page.goto(`${site.address}/compare`, { waitUntil: "networkidle" })
    await tabTo(page, "#compare-text")
    await page.keyboard.type(agency)
    await page.keyboard.press("Enter")
    await page.waitForURL(/text=/)
    await page.waitForLoadState("networkidle")
    await enter(page, `a[href*="a=${site.report(agency, 2023).id}"]`)
    await page.waitForURL(/[?&]a=/)
    // The list is drawn anew: the keyboard must not be lost over it.
    await settlesOn(page, "#main, #main *")
    await enter(page, `a[href*="b=${site.report(agency, 2024).id}"]`)
    await page.waitForSelector(".compared-counts")
    await settlesOn(page, "#main, #main *")
    expect(faults).toEqual([])
    await context.close()
  })

  test("what has the keyboard goes before the page can keep its place", async () => {
    const { page, context } = await watch(site.browser)
    await page.route(/keep-place/, async (route) => {
      await page.waitForSelector(".choices strong")
      await route.continue()
    })
    await page.goto(`${site.address}/compare?text=${encodeURIComponent(agency)}`, { waitUntil: "networkidle" })
    await enter(page, `a[href*="a=${site.report(agency, 2023).id}"]`)
    await page.waitForSelector(".choices strong")
    await settlesOn(page, "#main, #main *")
    await context.close()
  })

  test("a measure is chosen, another ranks, and the figures are taken", async () => {
    const { page, context, faults } = await watch(site.browser)
    await page.goto(`${site.address}/explore?year=2024&beside=requests/granted/total`, { waitUntil: "networkidle" })
    await tabTo(page, "#explore-measure")
    await page.keyboard.press("ArrowDown")
    const measure = await page.inputValue("#explore-measure")
    expect(measure).not.toBe("requests/received/total")
    await enter(page, ".filter-figures button")
    await page.waitForURL((url) => url.searchParams.get("measure") === measure)
    await page.waitForSelector(".ranking")
    await page.waitForLoadState("networkidle")
    await enter(page, ".ranking thead a")
    await page.waitForURL((url) => url.searchParams.get("measure") === "requests/granted/total")
    await settlesOn(page, "[aria-labelledby=ranking-title]")
    await tabTo(page, ".downloads a")
    expect(faults).toEqual([])
    await context.close()
  })

  test("larger type and the other language leave the keyboard where it is", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(`${site.address}/reports/${site.report(agency, 2024).id}`, { waitUntil: "networkidle" })
    await enter(page, ".display")
    await settlesOn(page, ".display[aria-current]")
    await enter(page, ".language")
    await page.waitForSelector("html[lang=en]")
    await settlesOn(page, ".language")
    await context.close()
  })
})
