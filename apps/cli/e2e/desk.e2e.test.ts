import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { plainPage } from "@gouji/documents/testing"
import { afterAll, beforeAll, expect, it } from "vitest"
import { inventedReport } from "../src/testing/invented-report.ts"
import { ended, movedBundle, runToEnd, start, untilSaid } from "./bundle.ts"

let bundle: Awaited<ReturnType<typeof movedBundle>>
const at = (name: string) => join(bundle.folder, name)
beforeAll(async () => {
  bundle = await movedBundle()
})
afterAll(() => bundle.remove())

const inFolder = async (...inputs: string[]) => {
  const { code, out } = await runToEnd(bundle.program, [...inputs, "--data", at("data"), "--json"])
  expect(code).toBe(0)
  return JSON.parse(out)
}

/** A document of the year, as it is sent. */
function formOf(year: number): FormData {
  const form = new FormData()
  const page = plainPage(inventedReport({ year, title: `示例县民政局${year}年政府信息公开工作年度报告` }))
  form.set("file", new Blob([page]), `${year}.html`)
  return form
}

/** Takes a draft as far as two persons' approval, by the API. */
async function approvedDraft(server: string, clerk: string, approver: string, year: number): Promise<string> {
  const step = async (token: string, path: string, version: number | null, body?: FormData) => {
    const headers = { Authorization: `Bearer ${token}`, ...(version === null ? {} : { "If-Match": `"${version}"` }) }
    const answer = await fetch(`${server}/api/v1/drafts${path}`, {
      method: "POST",
      headers,
      ...(body === undefined ? {} : { body }),
    })
    expect([path, answer.ok]).toEqual([path, true])
    return (await answer.json()) as { id: string }
  }
  const { id } = await step(clerk, "", null, formOf(year))
  await step(clerk, `/${id}/submit`, 1)
  await step(approver, `/${id}/approve`, 2)
  return id
}

it("what two persons approved is published over a server, and in its folder, once", async () => {
  await writeFile(at("before.html"), plainPage(inventedReport({ year: 2022 })))
  const label = ["--year", "2022", "--division", "990121"]
  const before = await inFolder("import", at("before.html"), ...label, "--quiet")
  const [agency] = await inFolder("agencies", "list")
  expect(before.status).toBe("published")
  const token = async (...power: string[]) => (await inFolder("tokens", "add", "--name", "甲", ...power)).token
  const clerk = await token("--role", "clerk", "--agency", agency.id)
  const approver = await token("--role", "approver", "--division", "990121")

  const flags = ["serve", "--port", "0", "--data", at("data"), "--no-demo", "--lang", "en"]
  const child = start(bundle.program, flags)
  const end = ended(child)
  const drafts: string[] = []
  try {
    const said = await untilSaid(child, /Listening: \S+\n/)
    const server = /Listening: (\S+)/.exec(said)?.[1] ?? ""
    for (const year of [2023, 2024]) drafts.push(await approvedDraft(server, clerk, approver, year))
    const publish = async (secret: string, ...inputs: string[]) => {
      const words = ["publish", ...inputs, "--server", server, `--token=${secret}`, "--json"]
      const { code, out } = await runToEnd(bundle.program, words)
      return { code, data: JSON.parse(out) }
    }
    expect((await publish(approver, "--list")).data).toHaveLength(2)
    const [first = "", second = ""] = drafts
    // A clerk may see it, and not publish it.
    expect(await publish(clerk, first)).toMatchObject({ code: 2, data: { error: { code: "forbidden" } } })
    const done = await publish(approver, first)
    expect(done).toMatchObject({ code: 0, data: { outcome: "published", year: 2023, revision: 1 } })
    expect((await fetch(done.data.address)).status).toBe(200)
    expect(await publish(approver, "--due")).toEqual({ code: 0, data: [] })
    // In the folder, while the server runs.
    expect(await inFolder("publish", second)).toMatchObject({ outcome: "published", year: 2024 })
    expect(await publish(approver, second)).toMatchObject({ code: 0, data: { outcome: "unchanged" } })
  } finally {
    child.kill("SIGTERM")
  }
  expect((await end).code).toBe(0)
  expect(await inFolder("publish", "--list")).toEqual([])
})
