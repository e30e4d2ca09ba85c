import { readFile } from "node:fs/promises"
import { readDocument } from "@gouji/documents"
import { writeReport } from "@gouji/documents/write"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { report } from "./support/documents.ts"
import { describeInBrowser, type Site } from "./support/site.ts"
import { violations } from "./support/violations.ts"

const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

async function checkDocx(site: Site) {
  const watched = await watch(site.browser)
  const buffer = Buffer.from(await writeReport(report, "docx"))
  await watched.page.goto(`${site.address}/check`, { waitUntil: "networkidle" })
  await watched.page.setInputFiles("#file", { name: "年报.docx", mimeType, buffer })
  await watched.page.waitForSelector("#verdict")
  return { ...watched, buffer }
}

async function saved(page: Page, button: string) {
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

describeInBrowser("what can be taken away from a check", (site) => {
  test("the agency's own file, with a comment beside each finding and nothing else changed", async () => {
    const { page, context, faults, buffer } = await checkDocx(site)
    const { name, bytes } = await saved(page, "保存批注副本")
    expect(name).toBe("年报.批注.docx")
    const reading = await readDocument(bytes, { name })
    expect(reading.report).toEqual((await readDocument(buffer, { name })).report)
    expect(reading.warnings.map(({ code }) => code)).toContain("comments")
    await page.locator(".saved-note", { hasText: "已保存" }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  test("a repaired report as a document in the official form", async () => {
    const { page, context } = await checkDocx(site)
    await page.getByRole("button", { name: "按此修改" }).first().click()
    await page.waitForSelector("#changes")
    const { bytes, name } = await saved(page, "按规定格式另存")
    const changed = (await readDocument(bytes, { name })).report
    expect(changed.cells).not.toEqual(report.cells)
    expect(changed.agency.name).toBe(report.agency.name)
    await context.close()
  })

  test("the report goes on in the fill-in page, with its figures and its text", async () => {
    const { page, context, faults } = await checkDocx(site)
    await page.getByRole("button", { name: "到填报页接着改" }).click()
    await page.waitForURL("**/fill-in")
    await page.waitForFunction(
      (name) => [...document.querySelectorAll("input")].some((input) => input.value === name),
      report.agency.name,
    )
    expect(faults).toEqual([])
    await context.close()
  })
})
