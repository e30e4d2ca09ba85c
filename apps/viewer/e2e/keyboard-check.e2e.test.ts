import { writeHtml } from "@gouji/documents"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { htmlFile, report } from "./support/documents.ts"
import { inventedReport } from "./support/invented-report.ts"
import { chooseFiles, enter, focusedId, settlesOn, tabTo } from "./support/keyboard.ts"
import { describeInBrowser } from "./support/site.ts"

const mended = inventedReport({ agency: report.agency.name ?? "", year: 2024, form: "2021", seed: 9 })
const other = inventedReport({ agency: "南原县民政局", year: 2024, form: "2021", seed: 5 })
const asFile = (own: typeof mended, name: string) => ({
  name,
  mimeType: "text/html",
  buffer: Buffer.from(writeHtml(own)),
})

describeInBrowser("checking, by keyboard alone", (site) => {
  const open = async () => {
    const watched = await watch(site.browser)
    await watched.page.goto(`${site.address}/check`, { waitUntil: "networkidle" })
    return watched
  }

  test("a proposal is taken and taken back, a figure typed over, and a corrected file set against the first", async () => {
    const { page, context, faults } = await open()
    await tabTo(page, "#file")
    await chooseFiles(page, [htmlFile])
    await settlesOn(page, "#verdict")
    const before = await page.locator(".finding").count()
    await enter(page, ".take")
    await settlesOn(page, "#changes")
    await page.waitForSelector(".diff-count.diff-mended")
    expect(await page.locator(".finding").count()).toBeLessThan(before)
    await enter(page, ".changes button", "全部撤销")
    await settlesOn(page, "#verdict")
    expect(await page.locator(".finding").count()).toBe(before)
    await enter(page, ".finding-show")
    await page.waitForSelector("#inspector")
    await page.keyboard.press("Enter")
    await settlesOn(page, "#inspector")
    await tabTo(page, ".edit-figure input")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("4321")
    await page.keyboard.press("Enter")
    await page.waitForSelector(".change-rows")
    await settlesOn(page, ".figure.selected")
    await page.keyboard.press("Escape")
    await settlesOn(page, ".figure")
    await page.reload()
    await page.waitForLoadState("networkidle")
    await tabTo(page, "#file")
    await chooseFiles(page, [htmlFile])
    await settlesOn(page, "#verdict")
    await tabTo(page, "#newer")
    await chooseFiles(page, [asFile(mended, "改过的.html")])
    await page.waitForSelector(".diff")
    await settlesOn(page, "#verdict")
    expect(faults).toEqual([])
    await context.close()
  })

  test("several files are gone through: opened, left again, taken out, and all cleared", async () => {
    const { page, context, faults } = await open()
    await tabTo(page, "#file")
    await chooseFiles(page, [htmlFile, asFile(other, "民政局.html"), { ...htmlFile, name: "再一份.html" }])
    await page.waitForFunction(() => /3 份，已核对 3/.test(document.querySelector(".queue-summary")?.textContent ?? ""))
    await settlesOn(page, "#queue-title")
    await enter(page, ".queue-name", htmlFile.name)
    await settlesOn(page, "#verdict")
    await enter(page, "button", "返回文件列表")
    await settlesOn(page, "#queue-title")
    await enter(page, ".queue-remove")
    await page.waitForFunction(() => document.querySelectorAll(".queue-row").length === 2)
    await settlesOn(page, "#queue-title")
    await enter(page, ".queue button", "全部清除")
    await page.waitForSelector(".queue", { state: "detached" })
    await settlesOn(page, "#file")
    expect(faults).toEqual([])
    await context.close()
  })

  test("the document stands beside, and a place in it leads to its cell", async () => {
    const { page, context, faults } = await open()
    await tabTo(page, "#file")
    await chooseFiles(page, [htmlFile])
    await settlesOn(page, "#verdict")
    await page.focus(".skip")
    await tabTo(page, ".shown-form input")
    await page.keyboard.press("ArrowRight")
    await page.waitForSelector(".document-blocks")
    await settlesOn(page, ".shown-both input")
    await tabTo(page, ".document-blocks")
    await tabTo(page, ".doc-table td.linked button")
    await page.keyboard.press("Enter")
    await settlesOn(page, ".figure.selected")
    expect(new URL(page.url()).hash).toBe(`#${await focusedId(page)}`)
    await page.keyboard.press("Escape")
    await settlesOn(page, ".figure")
    expect(faults).toEqual([])
    await context.close()
  })
})
