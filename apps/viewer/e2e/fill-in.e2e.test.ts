import { readFile } from "node:fs/promises"
import { cellsOf, checkReading, parseReport, type Report, type Severity, sumsIn, wordings } from "@gouji/core"
import { readDocument, writeHtml } from "@gouji/documents"
import type { Download, Page } from "playwright-core"
import { expect, test } from "vitest"
import { chinaDay } from "../src/shell/china-time.ts"
import { type WatchedPage, watch } from "./support/browser.ts"
import { htmlFile, report as slipped } from "./support/documents.ts"
import { inventedReport } from "./support/invented-report.ts"
import { describeInBrowser, type Site } from "./support/site.ts"
import { violations } from "./support/violations.ts"

const at = (cell: string) => `[id="${cell}"]`
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "")
const value = (page: Page, cell: string) => page.inputValue(at(cell))
const sums = sumsIn({ disclosure: "2021", requests: "2021", remedies: "2021" })

async function openForm(site: Site, options: Parameters<typeof watch>[1] = {}): Promise<WatchedPage> {
  const watched = await watch(site.browser, { ...options, permissions: ["clipboard-read", "clipboard-write"] })
  await watched.page.goto(`${site.address}/fill-in`, { waitUntil: "networkidle" })
  return watched
}

/** Waits until the check of what stands in the form now has so many findings by a rule. */
const findings = (page: Page, wanted: number, rule: string) =>
  page.waitForFunction(
    ([count, id]) => {
      const groups = [...document.querySelectorAll(".finding-group")]
      const group = groups.find((one) => one.querySelector(`a[href="/rules/${id}"]`))
      return (group?.querySelectorAll(".finding").length ?? 0) === count
    },
    [wanted, rule] as const,
    { timeout: 20_000 },
  )

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === id) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab does not lead to ${id}`)
}

async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const items: Record<string, Blob> = { "text/plain": new Blob([plain ?? ""], { type: "text/plain" }) }
      if (rich) items["text/html"] = new Blob([rich], { type: "text/html" })
      await navigator.clipboard.write([new ClipboardItem(items)])
    },
    [text, html],
  )
  await page.keyboard.press("Control+v")
}

const saved = async (download: Promise<Download>) => {
  const file = await download
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}
const kept = (page: Page) =>
  page.waitForFunction(() => /已存草稿/.test(document.querySelector(".fill-state")?.textContent ?? ""))

describeInBrowser("filling in a report", (site) => {
  test("a clerk fills it in by keyboard alone, pastes a block, mends a finding, saves it, and finds the draft", async () => {
    const { page, context, requests, faults } = await openForm(site)
    requests.length = 0
    await tabTo(page, "fill-agency")
    await page.keyboard.type("示例县档案局")
    await tabTo(page, "disclosure/regulations/issued")
    // Table two row by row with Tab, which leads past nothing here.
    for (const figure of ["0", "0", "0", "3", "1", "12", "40", "5", "0", "１.50"]) {
      await page.keyboard.type(figure)
      await page.keyboard.press("Tab")
    }
    expect(await value(page, "disclosure/fees/amount")).toBe("1.5")
    await tabTo(page, "requests/received/natural-person")
    // Two columns of a sheet, copied with all their rows but the totals.
    const rows = cellsOf("2021", "requests")
      .filter(({ column }) => column === "business")
      .map(({ row }) => row)
    const figure: Record<string, number> = {
      received: 9,
      "carried-in": 1,
      granted: 6,
      "declined-repeat": 2,
      handled: 8,
    }
    const line = (row: string) => [
      figure[row] ?? (row === "carried-out" ? 3 : 0),
      row === "received" || row === "granted" || row === "handled" ? 1 : 0,
    ]
    await paste(page, rows.map((row) => line(row).join("\t")).join("\r\n"))
    await page.waitForFunction(
      (id) => (document.getElementById(id) as HTMLInputElement).value === "8",
      "requests/handled/natural-person",
    )
    // The columns that nobody is in: down with Enter, and from the foot on to the head of the next.
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    expect(await focused(page)).toBe("requests/received/research")
    for (let column = 0; column < 4; column += 1) {
      for (const row of rows) {
        if (row !== "handled") await page.keyboard.type("0")
        await page.keyboard.press("Enter")
      }
    }
    expect(await focused(page)).toBe("requests/received/total")
    expect(await value(page, "requests/received/total")).toBe("10")
    expect(await page.getAttribute(at("requests/received/total"), "readonly")).not.toBeNull()
    // 9 + 1 came in, 8 + 3 went out: the identity that the form prints is broken.
    await findings(page, 2, "requests-balance")
    expect(await page.getAttribute(at("requests/carried-out/natural-person"), "aria-invalid")).toBe("true")
    expect(await page.textContent(".fill-verdict")).toContain("需要修改")
    await page.keyboard.press("Control+End")
    await page.keyboard.press("Home")
    expect(await focused(page)).toBe("requests/carried-out/natural-person")
    await page.keyboard.type("2")
    await findings(page, 0, "requests-balance")
    await tabTo(page, "remedies/reconsideration/upheld")
    for (let cell = 0; cell < 12; cell += 1) {
      await page.keyboard.type("0")
      await page.keyboard.press("Tab")
    }
    await page.waitForFunction(() => !document.querySelector(".fill-verdict")?.textContent?.includes("需要修改"))
    await kept(page)
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "JSON" }).focus()
    await page.keyboard.press("Enter")
    const file = await saved(download)
    expect(file.name).toMatch(/^示例县档案局\d{4}年政府信息公开工作年度报告\.json$/)
    const report = parseReport(JSON.parse(new TextDecoder().decode(file.bytes)))
    expect(report.cells["requests/received/total"]).toBe(10)
    expect(report.cells["disclosure/fees/amount"]).toBe("1.5")
    expect(Object.keys(report.cells)).toHaveLength(200)
    // What the page says of it is what every door says of the file.
    const check = checkReading({ report, warnings: [] }, { asOf: chinaDay(Date.now()) })
    const count = (severity: Severity) => check.findings.filter((finding) => finding.severity === severity).length
    const said = (await page.locator(".fill-verdict .count").allInnerTexts()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    )
    expect(said).toEqual((["error", "warning", "notice"] as const).map(count).filter((found) => found > 0))
    expect(await page.textContent(".fill-verdict .verdict-tag")).toContain(wordings["zh-CN"].verdicts[check.verdict])
    // Nothing is asked of anybody but for the program's own files, and by the page's frame whether there is invented data.
    expect(requests.filter((url) => !/^blob:|\/assets\/[^/]+\.js$|\/api\/v1\/facets$/.test(url))).toEqual([])
    await page.reload({ waitUntil: "networkidle" })
    await page.waitForFunction(
      (id) => (document.getElementById(id) as HTMLInputElement)?.value === "10",
      "requests/received/total",
    )
    expect(await page.inputValue("#fill-agency")).toBe("示例县档案局")
    expect(faults).toEqual([])
    await context.close()
  })

  test("moves, replaces, edits within, takes back and clears as a sheet does", async () => {
    const { page, context } = await openForm(site)
    const [first, second] = ["requests/received/natural-person", "requests/received/business"]
    await page.focus(at(first))
    await page.keyboard.type("12")
    await page.keyboard.press("ArrowRight")
    expect(await focused(page)).toBe(second)
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.type("34")
    expect(await value(page, first)).toBe("34")
    await page.keyboard.press("Escape")
    expect(await value(page, first)).toBe("12")
    await page.keyboard.press("F2")
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.type("5")
    expect([await value(page, first), await focused(page)]).toEqual(["152", first])
    await page.keyboard.press("Enter")
    expect(await focused(page)).toBe("requests/carried-in/natural-person")
    await page.keyboard.press("Control+z")
    expect(await value(page, first)).toBe("12")
    await page.keyboard.press("Control+y")
    expect(await value(page, first)).toBe("152")
    await page.focus(at(first))
    await page.keyboard.press("Delete")
    expect(await value(page, first)).toBe("")
    // A blank is no zero: the total stays open.
    for (const column of ["business", "research", "public-interest", "legal-service", "other-organisation"]) {
      await page.fill(at(`requests/received/${column}`), "1")
    }
    expect(await value(page, "requests/received/total")).toBe("")
    await page.fill(at(first), "x")
    await page.focus(at(second))
    expect(await page.getAttribute(at(first), "aria-invalid")).toBe("true")
    expect(await page.textContent(`[id="${first}-notes"]`)).toContain("不是数")
    await context.close()
  })

  test("a total is unlocked to hold what is printed, and worked out again", async () => {
    const { page, context } = await openForm(site)
    const total = "remedies/reconsideration/total"
    for (const column of ["upheld", "corrected", "other", "pending"]) {
      await page.fill(at(`remedies/reconsideration/${column}`), "1")
    }
    expect(await value(page, total)).toBe("4")
    await page.focus(at(total))
    await page.keyboard.type("9")
    expect(await value(page, total)).toBe("4")
    await page.keyboard.press("F2")
    await page.keyboard.press("Backspace")
    await page.keyboard.type("5")
    await findings(page, 1, "remedies-row-total")
    await page.keyboard.press("Enter")
    await page.focus(at(total))
    await page.keyboard.press("=")
    expect(await value(page, total)).toBe("4")
    await findings(page, 0, "remedies-row-total")
    await context.close()
  })

  test("a block is copied, cut and pasted, and a whole table is known by its labels", async () => {
    const { page, context } = await openForm(site)
    const whole = inventedReport({ agency: "清禾县民政局", year: 2024, form: "2021", seed: 5 })
    const html = writeHtml(whole)
    const [, table] = html.match(/<table[\s\S]*?<\/table>/g) ?? []
    await page.focus(at("requests/received/natural-person"))
    await paste(page, "", table)
    await page.waitForFunction(() => /已粘贴/.test(document.querySelector(".fill-notice")?.textContent ?? ""))
    for (const { id } of cellsOf("2021", "requests"))
      expect([id, await value(page, id)]).toEqual([id, String(whole.cells[id])])
    expect(await page.locator(".fill-typed").count()).toBe(0)
    await page.keyboard.press("Control+Home")
    await page.keyboard.press("Shift+ArrowRight")
    await page.keyboard.press("Shift+ArrowDown")
    await page.keyboard.press("Control+c")
    const block = ["received", "carried-in"].map((row) =>
      ["natural-person", "business"].map((column) => whole.cells[`requests/${row}/${column}`]).join("\t"),
    )
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(block.join("\n"))
    await page.keyboard.press("Delete")
    expect(await value(page, "requests/carried-in/business")).toBe("")
    await page.keyboard.press("Control+z")
    expect(await value(page, "requests/carried-in/business")).toBe(String(whole.cells["requests/carried-in/business"]))
    await context.close()
  })

  test("last year's report stands beside, and what it carries over is proposed and taken", async () => {
    const { page, context } = await openForm(site)
    const year = Number(await page.inputValue("#fill-year"))
    const before = { ...inventedReport({ agency: "清禾县民政局", year: year - 1, form: "2021", seed: 5 }) }
    await page.setInputFiles("#fill-last-year", {
      name: "before.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(before)),
    })
    await page.waitForSelector(".fill-before")
    expect(await page.inputValue("#fill-agency")).toBe("清禾县民政局")
    const [out, cell] = [before.cells["requests/carried-out/business"], "requests/carried-in/business"]
    expect(await value(page, cell)).toBe("")
    expect(await page.getAttribute(at(cell), "placeholder")).toBe(`${out} ?`)
    await page.focus(at(cell))
    await page.keyboard.press("Control+Enter")
    expect(await value(page, cell)).toBe(String(out))
    await page.locator(`#fill-last-year-field .actions-line button`).click()
    expect(await value(page, "requests/carried-in/total")).toBe(String(before.cells["requests/carried-out/total"]))
    await context.close()
  })

  test("goes on from a document as it is printed, and from the saved page without a difference", async () => {
    const { page, context, requests, faults } = await openForm(site)
    // All that is needed is there once the page is at rest: the network may go.
    await expect.poll(() => requests.some((url) => /write-xlsx/.test(url)), { timeout: 30_000 }).toBe(true)
    await page.waitForLoadState("networkidle")
    await page.waitForTimeout(2000)
    await context.setOffline(true)
    await page.setInputFiles("#fill-open", htmlFile)
    await page.waitForFunction(
      (agency) => (document.getElementById("fill-agency") as HTMLInputElement)?.value === agency,
      slipped.agency.name,
    )
    const shown: [string, string][] = []
    for (const cell of Object.keys(slipped.cells)) shown.push([cell, await value(page, cell)])
    const text = (figure: unknown) => (figure === null ? "" : String(figure))
    expect(shown).toEqual(Object.entries(slipped.cells).map(([cell, figure]) => [cell, text(figure)]))
    const first = (await readDocument(new Uint8Array(htmlFile.buffer), { name: htmlFile.name })).report
    // The form has six parts, also where the document has only five.
    const written = ({ sections, ...rest }: Report) => ({
      ...rest,
      sections: sections.filter(({ paragraphs, id }) => paragraphs.length > 0 || id !== "other"),
    })
    for (const kind of ["DOCX", "XLSX", "HTML", "JSON"]) {
      const download = page.waitForEvent("download")
      await page.getByRole("button", { name: kind }).click()
      const file = await saved(download)
      expect(file.name).toBe(`${slipped.title}.${kind.toLowerCase()}`)
      const again = (await readDocument(file.bytes, { name: file.name })).report
      expect(again.sections).toHaveLength(6)
      expect(written(again)).toEqual(written(first))
    }
    await page.setInputFiles("#fill-open", {
      name: "x.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("今天天气很好。"),
    })
    await page.waitForSelector("[role=alert]")
    // What was under way is still there.
    expect(await page.inputValue("#fill-agency")).toBe(slipped.agency.name)
    expect(faults).toEqual([])
    await context.close()
  })

  test("drafts stand in a list, each can be gone on with and deleted; two windows do not write over each other", async () => {
    const { page, context } = await openForm(site)
    await page.fill("#fill-agency", "甲局")
    await kept(page)
    await page.getByRole("button", { name: "另填一份" }).click()
    await page.fill("#fill-agency", "乙局")
    await kept(page)
    await page.locator(".fill-drafts summary").click()
    await page.waitForFunction(() => document.querySelectorAll(".fill-draft").length === 2)
    await page.getByRole("button", { name: /接着填 甲局/ }).click()
    await page.waitForFunction(() => (document.getElementById("fill-agency") as HTMLInputElement).value === "甲局")
    const other = await context.newPage()
    await other.goto(`${site.address}/fill-in`, { waitUntil: "networkidle" })
    await other.getByText("本机的草稿").click()
    if ((await other.inputValue("#fill-agency")) !== "甲局")
      await other.getByRole("button", { name: /接着填 甲局/ }).click()
    await other.waitForFunction(() => (document.getElementById("fill-agency") as HTMLInputElement).value === "甲局")
    await page.fill("#fill-agency", "甲局一")
    await page.waitForFunction(() => /甲局一/.test(document.querySelector(".fill-drafts")?.textContent ?? ""))
    await other.fill("#fill-agency", "甲局二")
    await other.waitForSelector(".notice-panel")
    await other.waitForFunction(() => document.querySelectorAll(".fill-draft").length === 3)
    await other.close()
    await page.getByRole("button", { name: /删除 甲局一/ }).click()
    await page.getByRole("button", { name: /确认删除/ }).click()
    await page.waitForFunction(() => document.querySelectorAll(".fill-draft").length === 2)
    expect(await page.inputValue("#fill-agency")).toBe("")
    await context.close()
  })

  const views = [
    { name: "wide", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
    { name: "phone", viewport: { width: 375, height: 740 }, colorScheme: "light" },
    { name: "narrowest", viewport: { width: 320, height: 640 }, colorScheme: "dark", reducedMotion: "reduce" },
  ] as const

  test.each(views)("on a $name screen nothing is in the way of anybody", async ({ name: _, ...options }) => {
    const { page, context, faults } = await openForm(site, options)
    await page.setInputFiles("#fill-open", htmlFile)
    await page.waitForSelector(".number-error")
    // From the top: a cell that is half under the bar has not the size that it has.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await violations(page)).toEqual([])
    await page.focus(at("requests/handled/total"))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    // Every field of a cell has a name of its own.
    const names = await page
      .locator("[data-cell]")
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")))
    expect(new Set(names).size).toBe(200)
    expect(names.some((name) => !name)).toBe(false)
    await page.click(".language")
    await page.waitForSelector("html[lang=en]")
    await page.evaluate(() => scrollTo(0, 0))
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  test("without JavaScript it is the blank form, to print", async () => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled: false })
    await page.goto(`${site.address}/fill-in`)
    expect(await page.locator("td.figure").count()).toBe(200)
    expect(await page.locator("noscript").count()).toBe(1)
    await context.close()
  })

  test("totals are those that the rules declare, and no field is one by another word", async () => {
    const { page, context } = await openForm(site)
    const locked = await page.locator("[data-cell][readonly]").evaluateAll((cells) => cells.map((cell) => cell.id))
    expect(locked.sort()).toEqual([...sums.keys()].sort())
    await context.close()
  })
})
