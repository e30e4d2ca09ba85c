import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { htmlFile } from "./support/documents.ts"
import { describeInBrowser } from "./support/site.ts"

describeInBrowser("without a network", (site) => {
  test.each([
    ["zh-CN", "", "核对一份报告"],
    ["en", "?lang=en", "Check a report"],
  ])("the check page opens after one visit, reads a file and gives a verdict: %s", async (_, query, title) => {
    const { page, context, faults } = await watch(site.browser, { serviceWorkers: "allow" })
    await page.goto(`${site.address}/check`, { waitUntil: "networkidle" })
    await page.waitForSelector(".offline-ready")
    // What is kept are files of the build and the page itself: never an answer of the API.
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return keys.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept.filter((path) => !path.startsWith("/assets/"))).toEqual(["/check", "/check"])
    expect(kept.length).toBeGreaterThan(20)
    await context.setOffline(true)
    await page.goto(`${site.address}/check${query}`)
    await page.waitForSelector("#file")
    expect(await page.textContent("h1")).toBe(title)
    await page.setInputFiles("#file", htmlFile)
    await page.waitForSelector("#verdict")
    expect(await page.locator(".finding").count()).toBeGreaterThan(0)
    // Other pages are not kept: nobody is shown an archive of yesterday.
    await expect(page.goto(`${site.address}/explore`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
    expect(faults.filter((fault) => fault.startsWith("policy"))).toEqual([])
    await context.close()
  })
})
