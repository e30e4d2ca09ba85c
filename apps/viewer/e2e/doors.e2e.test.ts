import { type ChildProcess, execFile, spawn } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Check, StatedExplanation } from "@gouji/core"
import { dressHtml, makeZip, pdfFile, plainPage, printCellPerLine, printMarkdown } from "@gouji/documents/testing"
import { afterAll, beforeAll, expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { logless, program, untilListening } from "./support/demo-site.ts"
import { report } from "./support/documents.ts"
import { describeInBrowser, type Site } from "./support/site.ts"

let folder: string
let server: ChildProcess
let address: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-doors-"))
  server = spawn(process.execPath, [program, "serve", "--port", "0", "--data", join(folder, "data"), "--no-demo"], {
    stdio: [...logless],
  })
  address = await untilListening(server)
})

afterAll(async () => {
  server?.kill("SIGTERM")
  await rm(folder, { recursive: true, force: true })
})

interface Answer {
  /** What a program gets: the check, or the code of the failure. */
  readonly text: string
  readonly status: number | null
}

const command = (verb: "read" | "check", name: string, ...flags: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, verb, name, "--json", ...flags],
      { cwd: folder, maxBuffer: 1e8 },
      (error, out) => resolve({ text: out, status: typeof error?.code === "number" ? error.code : 0 }),
    )
  })

async function api(
  noun: "readings" | "checks",
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  query = "",
): Promise<Answer> {
  const body = new FormData()
  body.set("file", new File([bytes], name))
  const answer = await fetch(`${address}/api/v1/${noun}${query}`, { method: "POST", body })
  return { text: await answer.text(), status: answer.status }
}

interface Part {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A check over HTTP with all that may stand beside a report. */
async function apiWith(report: Part, members: readonly Part[], lastYear: Part, explanations: string, query: string) {
  const body = new FormData()
  const set = (field: string, { name, bytes }: Part) => body.append(field, new File([bytes], name))
  set("file", report)
  set("lastYear", lastYear)
  for (const member of members) set("members", member)
  body.set("explanations", explanations)
  return await (await fetch(`${address}/api/v1/checks${query}`, { method: "POST", body })).text()
}

/** The same in the browser, by hand. */
async function browserWith(
  site: Site,
  report: Part,
  members: readonly Part[],
  lastYear: Part,
  said: StatedExplanation,
) {
  const { page, context } = await watch(site.browser)
  const file = ({ name, bytes }: Part) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })
  try {
    await page.goto(`${address}/check`, { waitUntil: "networkidle" })
    await page.setInputFiles("#last-year", file(lastYear))
    await page.setInputFiles("#members", members.map(file))
    await page.selectOption("#members-scope", "region")
    await page.setInputFiles("#file", file(report))
    await page.waitForSelector("#verdict")
    await page.locator(`[id="finding:${said.finding}"] .explain`).click()
    await page.fill(".explain-form textarea", said.reason)
    await page.fill(".explain-form input", said.by)
    await page.locator(".explain-form [type=submit]").click()
    const download = page.waitForEvent("download")
    await page.locator(".save-check").click()
    return await readFile(await (await download).path(), "utf8")
  } finally {
    await context.close()
  }
}

/** The file that the check page offers for download, or the code that it shows. */
async function browser(site: Site, name: string, bytes: Uint8Array): Promise<string> {
  const { page, context } = await watch(site.browser)
  try {
    await page.goto(`${address}/check`, { waitUntil: "networkidle" })
    await page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })
    await page.waitForSelector("#verdict, [role=alert]")
    if (await page.locator("[role=alert] code").count()) return (await page.textContent("[role=alert] code")) ?? ""
    const download = page.waitForEvent("download")
    await page.locator(".save-check").click()
    return await readFile(await (await download).path(), "utf8")
  } finally {
    await context.close()
  }
}

async function saved(name: string, content: string | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  await writeFile(join(folder, name), content)
  return new Uint8Array(await readFile(join(folder, name)))
}

describeInBrowser("one engine behind three doors", (site) => {
  const documents: readonly [name: string, content: string][] = [
    ["page.html", plainPage(report)],
    ["cms.html", dressHtml(plainPage(report))],
    ["report.md", printMarkdown(report)],
    ["lines.txt", printCellPerLine(report)],
    ["report.json", JSON.stringify(report)],
  ]

  test.each(documents)("%s gets the same check, byte for byte", async (name, content) => {
    const bytes = await saved(name, content)
    const shown = await browser(site, name, bytes)
    const { asOf } = JSON.parse(shown) as { asOf: string }
    const printed = await command("check", name, "--as-of", asOf)
    const answered = await api("checks", name, bytes, `?asOf=${asOf}`)
    expect(printed.text).toBe(shown)
    expect(answered.text).toBe(shown)
    expect((await api("readings", name, bytes)).text).toBe((await command("read", name)).text)
  })

  test("so does a report with last year's, its members' and an explanation", async () => {
    const cell = "requests/received/total"
    const more = { ...report.cells, [cell]: Number(report.cells[cell]) + 3 }
    const member = { ...report, agency: { name: "北原县甲局", id: null }, cells: more }
    const part = async (name: string, content: object): Promise<Part> => ({
      name,
      bytes: await saved(name, JSON.stringify(content)),
    })
    const own = await part("report.json", report)
    const lastYear = await part("before.json", { ...report, year: 2023 })
    const members = [await part("member.json", member)]
    const finding = `member-exceeds@${cell}`
    const said = { finding, reason: "该单位属垂直管理", by: "北原县教育局", until: null }
    const explanations = JSON.stringify([said])
    await saved("explanations.json", explanations)
    const shown = await browserWith(site, own, members, lastYear, said)
    const { asOf, findings } = JSON.parse(shown) as Check
    expect(findings.find(({ id }) => id === finding)?.explanation?.reason).toBe(said.reason)
    const flags = ["--last-year", "before.json", "--members", "member.json", "--scope", "region", "--as-of", asOf]
    const printed = await command("check", "report.json", ...flags, "--explanations", "explanations.json")
    expect(printed.text).toBe(shown)
    expect(await apiWith(own, members, lastYear, explanations, `?asOf=${asOf}&scope=region`)).toBe(shown)
  })

  const unread: readonly [name: string, content: Uint8Array, code: string, status: number][] = [
    ["picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...new Uint8Array(500)]), "picture-unsupported", 415],
    ["report.ofd", makeZip([{ name: "OFD.xml", data: "<ofd/>" }]), "ofd-unsupported", 415],
    ["scan.pdf", pdfFile(["0 0 595 842 re f"]), "pdf-without-text", 422],
  ]

  test.each(unread)("%s is inconclusive behind every door", async (name, content, code, status) => {
    const bytes = await saved(name, content)
    expect(await browser(site, name, bytes)).toBe(code)
    const printed = await command("check", name)
    expect(printed.status).toBe(3)
    expect(JSON.parse(printed.text)).toMatchObject({ verdict: "inconclusive", error: { code } })
    const answered = await api("checks", name, bytes)
    expect(answered.status).toBe(status)
    expect(JSON.parse(answered.text)).toMatchObject({ verdict: "inconclusive", code })
  })

  const page = plainPage(report)
  const refused: readonly [name: string, content: string | Uint8Array, code: string, status: number][] = [
    ["empty.html", "", "file-empty", 422],
    ["truncated.html", page.slice(0, page.length / 2), "truncated", 422],
    ["renamed.html", new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...new Uint8Array(500)]), "type-mismatch", 415],
    ["binary.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, ...new Uint8Array(5000)]), "type-mismatch", 415],
    ["foreign.txt", "今天天气很好。", "not-a-report", 422],
    ["large.txt", new Uint8Array(30 * 1024 * 1024).fill(0x41), "file-too-large", 413],
  ]

  test.each(refused)("%s is refused alike, and nothing is kept", async (name, content, code, status) => {
    const bytes = await saved(name, content)
    expect(await browser(site, name, bytes)).toContain(code)
    const printed = await command("check", name)
    expect(printed.status).toBe(2)
    expect(printed.text).toContain(`"code": "${code}"`)
    const answered = await api("checks", name, bytes)
    expect(answered.status).toBe(status)
    expect(JSON.parse(answered.text)).toMatchObject({ code, status })
    const kept = await fetch(`${address}/api/v1/reports`)
    expect(await kept.json()).toEqual({ items: [], nextCursor: null })
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
  })
})
