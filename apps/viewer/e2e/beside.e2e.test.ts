import { readFile } from "node:fs/promises"
import { checkReading, explain, type Report } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { chinaDay } from "../src/shell/china-time.ts"
import { watch } from "./support/browser.ts"
import { htmlFile, report } from "./support/documents.ts"
import { describeInBrowser, type Site } from "./support/site.ts"
import { violations } from "./support/violations.ts"

const jsonFile = (name: string, own: Report) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(own)),
})

async function openCheck(site: Site) {
  const watched = await watch(site.browser)
  await watched.page.goto(`${site.address}/check`, { waitUntil: "networkidle" })
  return watched
}

async function downloaded(page: Page): Promise<string> {
  const download = page.waitForEvent("download")
  await page.locator(".save-check").click()
  return await readFile(await (await download).path(), "utf8")
}

const early = "issued-before-year-end@issued-on"
const finding = (id: string) => `[id="finding:${id}"]`

describeInBrowser("what stands beside a check", (site) => {
  test("an explanation is typed beside its finding, saved with the check, and kept when it is checked again", async () => {
    const { page, context, faults, requests } = await openCheck(site)
    await page.setInputFiles("#file", htmlFile)
    await page.waitForSelector("#verdict")
    requests.length = 0
    await page.locator(`${finding(early)} .explain`).click()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA")
    expect(await page.inputValue(".explain-form input")).toBe(report.agency.name)
    expect(await page.locator(".explain-form [type=submit]").isDisabled()).toBe(true)
    await page.fill(".explain-form textarea", " 机构年内撤销 ")
    await page.locator(".explain-form [type=submit]").click()
    expect(await page.textContent(`${finding(early)} .explanation`)).toContain("机构年内撤销")
    const reading = await readDocument(htmlFile.buffer, { name: htmlFile.name })
    const options = { asOf: chinaDay(Date.now()) }
    const said = [{ finding: early, reason: "机构年内撤销", by: report.agency.name ?? "", until: null }]
    const text = (check: object) => `${JSON.stringify(check, null, 2)}\n`
    expect(await downloaded(page)).toBe(text(explain(checkReading(reading, options), said).check))
    // Checked again with last year's report, and once more as a corrected file.
    const lastYear = { ...report, year: 2023 }
    await page.setInputFiles("#last-year", jsonFile("before.json", lastYear))
    await page.waitForSelector(".last-year-name")
    await page.waitForSelector("#verdict")
    expect(await downloaded(page)).toBe(text(explain(checkReading(reading, { ...options, lastYear }), said).check))
    await page
      .locator(`${finding(early)} .explain-line button`)
      .last()
      .click()
    expect(await page.locator(".explanation").count()).toBe(0)
    expect(await downloaded(page)).toBe(text(checkReading(reading, { ...options, lastYear })))
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  test("an error has no such field", async () => {
    const { page, context } = await openCheck(site)
    await page.setInputFiles("#file", htmlFile)
    await page.waitForSelector("#verdict")
    expect(await page.locator(".group-error .finding").count()).toBeGreaterThan(0)
    expect(await page.locator(".group-error .explain").count()).toBe(0)
    const others = await page.locator(".group-warning .finding, .group-notice .finding").count()
    expect(others).toBeGreaterThan(0)
    expect(await page.locator(".explain").count()).toBe(others)
    await context.close()
  })

  test("members' reports are chosen or dropped, and count where the figures cover the region", async () => {
    const { page, context, faults } = await openCheck(site)
    const cell = "requests/received/total"
    const more = Number(report.cells[cell]) + 3
    const member = (name: string): Report => ({
      ...report,
      agency: { name, id: null },
      cells: { ...report.cells, [cell]: more },
    })
    const members = [member("北原县甲局"), member("北原县乙局")]
    const files = members.map((own, index) => jsonFile(`member-${index}.json`, own))
    await page.setInputFiles("#members", files.slice(0, 1))
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], "member-1.json"))
      const drop = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
      document.getElementById("members-title")?.dispatchEvent(drop)
    }, files[1]?.buffer.toString() ?? "")
    await page.waitForFunction(() => document.querySelector(".members-names")?.textContent?.includes("member-1"))
    expect(await violations(page)).toEqual([])
    await page.setInputFiles("#file", jsonFile("report.json", report))
    await page.waitForSelector("#verdict")
    expect(await page.locator(finding(`member-exceeds@${cell}`)).count()).toBe(0)
    await page.selectOption("#members-scope", "region")
    await page.waitForSelector(finding(`member-exceeds@${cell}`))
    const readingOf = (own: Report) => readDocument(Buffer.from(JSON.stringify(own)), { name: "report.json" })
    const reading = await readingOf({ ...report, scope: "region" })
    const read = await Promise.all(members.map(async (own) => (await readingOf(own)).report))
    const expected = checkReading(reading, { asOf: chinaDay(Date.now()), members: read })
    expect(await downloaded(page)).toBe(`${JSON.stringify(expected, null, 2)}\n`)
    await page.setInputFiles("#members", { name: "空.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) })
    await page.waitForSelector("[role=alert]")
    expect(await page.textContent("[role=alert]")).toContain("空.txt")
    expect(faults).toEqual([])
    await context.close()
  })

  test("a sentence is shown with what it may mean", async () => {
    const { page, context } = await openCheck(site)
    const sections = report.sections.map((part) =>
      part.id === "overview" ? { ...part, paragraphs: ["全年共收到政府信息公开申请98765件。"] } : part,
    )
    await page.setInputFiles("#file", jsonFile("report.json", { ...report, sections }))
    await page.waitForSelector(".meanings")
    expect(await page.textContent(".meanings")).toMatch(/^可能的含义：.*本年新收.*＋.*上年结转/)
    await context.close()
  })
})
