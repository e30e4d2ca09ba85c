import { readFile } from "node:fs/promises"
import type { Report } from "@gouji/core"
import { writeHtml } from "@gouji/documents"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { htmlFile, report } from "./support/documents.ts"
import { inventedReport } from "./support/invented-report.ts"
import { describeInBrowser, type Site } from "./support/site.ts"
import { violations } from "./support/violations.ts"

const asFile = (own: Report, name: string) => ({ name, mimeType: "text/html", buffer: Buffer.from(writeHtml(own)) })
const lastYear = inventedReport({ agency: report.agency.name ?? "", year: 2023, form: "2021", seed: 4 })
const clean = inventedReport({ agency: "南原县民政局", year: 2024, form: "2021", seed: 5 })
const files = [
  asFile(clean, "民政局.html"),
  { name: "坏.docx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004 nothing") },
  htmlFile,
  asFile(lastYear, "教育局2023.html"),
]

async function openQueue(site: Site, options = {}) {
  const watched = await watch(site.browser, { serviceWorkers: "allow", ...options })
  await watched.page.goto(`${site.address}/check`)
  await watched.page.waitForSelector(".offline-ready")
  await watched.page.waitForLoadState("networkidle")
  watched.requests.length = 0
  await watched.page.setInputFiles("#file", files)
  await watched.page.waitForFunction(() =>
    /4 份，已核对 4/.test(document.querySelector(".queue-summary")?.textContent ?? ""),
  )
  // Last year's report came behind this year's, which is checked once more against it.
  await watched.page.waitForTimeout(500)
  return watched
}

const names = (page: Page) => page.locator(".queue-name").allInnerTexts()
const count = async (page: Page, kind: string) => Number(await page.textContent(`.diff-count.diff-${kind} strong`))

describeInBrowser("many files", (site) => {
  test("each gets its verdict, what needs a person first, and one that is damaged stops none", async () => {
    const { page, context, requests, faults } = await openQueue(site)
    expect((await names(page)).slice(0, 2)).toEqual([htmlFile.name, "坏.docx"])
    expect(await violations(page)).toEqual([])
    // A reader is fetched from this very site when the first file of its kind comes; nothing else is asked of anybody.
    expect(requests.filter((url) => !url.startsWith(`${site.address}/assets/`))).toEqual([])
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "保存待办清单 (CSV)" }).click()
    const csv = await readFile(await (await download).path(), "utf8")
    expect(csv.startsWith("\ufeff机关,年度,级别,位置,问题")).toBe(true)
    expect(csv).toContain("坏.docx")
    expect(csv).toContain("未处理")
    await page.locator(".queue-name", { hasText: htmlFile.name }).click()
    await page.waitForSelector("#verdict")
    expect(await page.locator(".actions").innerText()).toContain("教育局2023.html")
    await page.getByRole("button", { name: "返回文件列表" }).click()
    expect((await names(page)).length).toBe(4)
    await page.locator(".queue-remove").nth(1).click()
    expect(await names(page)).not.toContain("坏.docx")
    expect(faults).toEqual([])
    await context.close()
  })

  test("a corrected version says what is mended, new and still there", async () => {
    const { page, context } = await openQueue(site)
    await page.locator(".queue-name", { hasText: htmlFile.name }).click()
    await page.waitForSelector("#verdict")
    const findings = await page.locator(".finding").count()
    expect(findings).toBeGreaterThan(0)
    const mended = inventedReport({ agency: report.agency.name ?? "", year: 2024, form: "2021", seed: 9 })
    await page.setInputFiles("#newer", asFile(mended, "教育局2024改.html"))
    await page.waitForSelector(".diff")
    expect(await page.textContent(".diff h2")).toContain(htmlFile.name)
    expect(await count(page, "mended")).toBeGreaterThan(0)
    expect((await count(page, "mended")) + (await count(page, "remaining"))).toBe(findings)
    await context.close()
  })
})
