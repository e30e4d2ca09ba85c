import { readFile } from "node:fs/promises"
import { checkReading, checkSheet } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { writeCheckSheets } from "@gouji/documents/check-sheet"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { chinaDay } from "../src/shell/china-time.ts"
import { watch } from "./support/browser.ts"
import { htmlFile, report } from "./support/documents.ts"
import { fixtureToken } from "./support/fixture-server.ts"
import { describeInBrowser, type Site } from "./support/site.ts"

const token = process.env.GOUJI_E2E_URL ? process.env.GOUJI_E2E_TOKEN : fixtureToken

async function openCheck(site: Site) {
  const watched = await watch(site.browser)
  await watched.page.goto(`${site.address}/check`, { waitUntil: "networkidle" })
  return watched
}

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab")
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "")

describeInBrowser("checking in the browser", (site) => {
  test("sends nothing anywhere, and its JSON is that of the engine, byte for byte", async () => {
    const { page, context, requests, faults } = await openCheck(site)
    requests.length = 0
    await page.setInputFiles("#file", htmlFile)
    await page.waitForSelector("#verdict")
    expect(requests).toEqual([])
    const download = page.waitForEvent("download")
    await page.locator(".save-check").click()
    const text = await readFile(await (await download).path(), "utf8")
    const reading = await readDocument(htmlFile.buffer, { name: htmlFile.name })
    const check = checkReading(reading, { asOf: chinaDay(Date.now()) })
    expect(text).toBe(`${JSON.stringify(check, null, 2)}\n`)
    const saved = page.waitForEvent("download")
    await page.getByRole("button", { name: "核对单" }).click()
    expect((await saved).suggestedFilename()).toMatch(/核对单\.html$/)
    const sheet = checkSheet(
      { name: htmlFile.name, report: reading.report, check, warnings: reading.warnings },
      { language: "zh-CN" },
    )
    expect(await readFile(await (await saved).path(), "utf8")).toBe(writeCheckSheets([sheet]))
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  test("takes a report's own JSON that was pasted, and a file that was dropped", async () => {
    const { page, context } = await openCheck(site)
    await page.fill("#paste", JSON.stringify(report))
    await page.locator(".paste button").click()
    await page.waitForSelector("#verdict")
    expect(await page.textContent("h1")).toBe(report.title)
    expect(await page.locator("#inspector, .printed").count()).toBe(0)
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], "dropped.html"))
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }))
    }, htmlFile.buffer.toString())
    // Only a document has places in it: now it is the file that is shown.
    await page.locator('[id="requests/received/total"]').click()
    await page.waitForSelector(".printed")
    expect(await page.textContent("h1")).toBe(report.title)
    await context.close()
  })

  test("sets a report against last year's, dropped on its field or chosen when the check is seen", async () => {
    const { page, context } = await openCheck(site)
    const cell = "requests/carried-out/total"
    const carriedIn = Number(report.cells["requests/carried-in/total"])
    const lastYear = { ...report, year: 2023, cells: { ...report.cells, [cell]: carriedIn + 5 } }
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], "before.json"))
      const drop = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
      document.getElementById("last-year-title")?.dispatchEvent(drop)
    }, JSON.stringify(lastYear))
    expect(await page.textContent(".last-year-name")).toContain("before.json")
    await page.setInputFiles("#file", htmlFile)
    await page.waitForSelector("#verdict")
    expect(await page.locator('a[href="/rules/carried-in-total"]').count()).toBe(1)
    await page.locator("#last-year-field .beside-line button").click()
    await page.waitForSelector(".last-year-name", { state: "detached" })
    await page.waitForFunction(() => document.querySelector('a[href="/rules/carried-in-total"]') === null)
    await page.setInputFiles("#last-year", {
      name: "other.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...lastYear, year: 2021 })),
    })
    await page.waitForSelector('a[href="/rules/last-year-report"]')
    await context.close()
  })

  test.each([
    ["an empty file", Buffer.alloc(0), "file-empty"],
    ["another kind of file", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "type-"],
    ["something else altogether", Buffer.from("今天天气很好。"), "not-a-report"],
    ["30 MB", Buffer.alloc(30 * 1024 * 1024, 0x41), "file-too-large"],
    ["half of a report", Buffer.from(JSON.stringify(report).slice(0, 500)), "json-invalid"],
  ])("%s gets a reason and a remedy, and the next file is checked as ever", async (_, buffer, code) => {
    const { page, context } = await openCheck(site)
    await page.setInputFiles("#file", { name: "a.txt", mimeType: "text/plain", buffer })
    await page.waitForSelector("[role=alert]")
    expect(await page.textContent("[role=alert] code")).toContain(code)
    await page.setInputFiles("#file", htmlFile)
    await page.waitForSelector("#verdict")
    await context.close()
  })

  test("the keyboard alone leads from the file to the finding, the cell, its place and back", async () => {
    const { page, context } = await openCheck(site)
    await tabTo(page, "#paste")
    await page.keyboard.insertText(htmlFile.buffer.toString())
    await tabTo(page, ".paste button")
    await page.keyboard.press("Enter")
    await page.waitForSelector("#verdict")
    expect(await focused(page)).toBe("verdict")
    await tabTo(page, ".finding-show")
    await page.keyboard.press("Enter")
    await page.waitForSelector("#inspector")
    const cell = await focused(page)
    expect(cell).toMatch(/^[a-z]+\/[a-z-]+\/[a-z-]+$/)
    expect(new URL(page.url()).hash).toBe(`#${cell}`)
    expect(await page.locator(".figure.lit").count()).toBeGreaterThan(0)
    await page.keyboard.press("Enter")
    expect(await focused(page)).toBe("inspector")
    await tabTo(page, ".inspector-findings a")
    await page.keyboard.press("Enter")
    expect(await focused(page)).toMatch(/^finding:/)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    const again = await focused(page)
    await page.keyboard.press("ArrowDown")
    expect(await focused(page)).not.toBe(again)
    await page.keyboard.press("Enter")
    await page.waitForSelector(".figure.selected")
    const selected = await focused(page)
    await page.keyboard.press("Escape")
    expect(await page.locator("#inspector").count()).toBe(0)
    expect(await focused(page)).toBe(selected)
    await context.close()
  })

  test("publishes with the token, and says why where it may not", async () => {
    const { page, context } = await openCheck(site)
    await page.setInputFiles("#file", {
      ...htmlFile,
      buffer: Buffer.from(`${htmlFile.buffer}\n<!-- ${Date.now()} -->`),
    })
    await page.waitForSelector("#verdict")
    await page.locator("[aria-controls=publish]").click()
    expect(await page.inputValue("#publish-agency")).toBe(report.agency.name)
    expect(await page.inputValue("#publish-year")).toBe("2024")
    await page.locator(".publish-form [type=submit]").click()
    expect(await page.locator(".publish [role=alert] a").count()).toBe(1)
    await page.fill("#publish-token", "not the token")
    await page.fill("#publish-region", "青川市")
    await page.locator(".publish-form [type=submit]").click()
    await page.waitForSelector(".publish .notice-fail strong")
    if (token !== undefined) {
      await page.fill("#publish-token", token)
      await page.locator(".publish-form [type=submit]").click()
      await page.locator(".publish .notice-pass a").click()
      await page.waitForSelector(".report-heading h1")
      expect(new URL(page.url()).pathname).toMatch(/^\/reports\/.+/)
      expect(await page.textContent("h1")).toBe(report.title)
      expect(await page.locator(".files .revisions li").count()).toBeGreaterThan(0)
    }
    await context.close()
  })
})
