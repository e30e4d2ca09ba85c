import { expect, test } from "vitest"
import { watch } from "../e2e/support/browser.ts"
import { describeOnDemo } from "../e2e/support/demo-site.ts"
import { agencies, describeOnDesk, reportFile, signIn } from "../e2e/support/desk-site.ts"
import { savePicture } from "./save-picture.ts"
import { shots } from "./shots.ts"

/** What a picture may weigh, in kilobytes: the README shows several at once. */
const most = 150

describeOnDemo("pictures of", (site) => {
  test.each(shots)("$name", async ({ name, screen, media, open }) => {
    const { page, context, faults } = await watch(site.browser, { reducedMotion: "reduce", ...screen })
    await open(page, site)
    await page.mouse.move(0, 0)
    if (media) await page.emulateMedia({ media })
    expect(await savePicture(page, name)).toBeLessThanOrEqual(most)
    expect(faults).toEqual([])
    await context.close()
  })
})

describeOnDesk("pictures of", (site) => {
  test("the desk", async () => {
    const { page, context, faults } = await watch(site.browser, { viewport: { width: 1280, height: 860 } })
    await signIn(page, site.address, "admin", "/desk/new")
    await page.waitForSelector("#intake-files:enabled", { state: "attached" })
    const files = agencies.map((agency, index) => reportFile(agency, { broken: index % 2 === 1, seed: 20 + index }))
    await page.setInputFiles("#intake-files", files)
    await page.waitForFunction((count) => document.querySelectorAll(".intake-made").length === count, files.length)
    await page.goto(`${site.address}/desk?state=all`, { waitUntil: "networkidle" })
    expect(await savePicture(page, "desk")).toBeLessThanOrEqual(most)
    expect(faults).toEqual([])
    await context.close()
  })
})
