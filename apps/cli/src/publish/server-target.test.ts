import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
let file = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-server-"))
  file = join(folder, "年报.html")
  await writeFile(file, "<html>")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const server = "http://archive.example:3000"

/** Sends the file to a server that answers so, and tells what it was sent. */
async function send(answer: () => Response, ...flags: string[]) {
  const requests: Request[] = []
  const fetch: Ports["fetch"] = async (url, init) => {
    requests.push(new Request(url, init))
    return answer()
  }
  const inputs = ["import", file, "--server", `${server}/`, "--json", ...flags]
  const result = await runGouji(inputs, { environment: { GOUJI_TOKEN: "secret" }, ports: { fetch } })
  return { ...result, request: requests[0] }
}

const published = { id: "r7", agency: { id: "a", name: "示例县民政局" }, year: 2024, revision: 1, verdict: "fail" }
const created = () => Response.json({ ...published, more: "of a newer server" }, { status: 201 })
const refused = (status: number, code: string) => () =>
  Response.json({ type: "urn:x", title: "题", status, detail: "办法", code }, { status })

it("sends the file under its name, with the labels and the token", async () => {
  const { code, out, request } = await send(created, "--region", "示例县", "--year", "2024")
  expect(code).toBe(0)
  expect(request?.url).toBe(`${server}/api/v1/reports`)
  expect(request?.headers.get("authorization")).toBe("Bearer secret")
  const form = await request?.formData()
  expect([form?.get("region"), form?.get("year"), form?.get("agency")]).toEqual(["示例县", "2024", null])
  expect(form?.get("file")).toMatchObject({ name: "年报.html", size: 6 })
  expect(JSON.parse(out)).toMatchObject({ status: "published", id: "r7", address: `${server}/reports/r7` })
})

it("prefers the token of the flag", async () => {
  const { request } = await send(created, "--token=other")
  expect(request?.headers.get("authorization")).toBe("Bearer other")
})

it("hands on the server's own words", async () => {
  const { code, out, err } = await send(refused(401, "unauthorised"))
  expect(code).toBe(2)
  expect(JSON.parse(out)).toEqual({ file, error: { code: "unauthorised", title: "题", detail: "办法" } })
  expect(err).toContain("题")
})

it("takes it calmly when the server has the same already", async () => {
  const { code, out } = await send(refused(409, "revision-exists"))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ status: "unchanged" })
})

it.each([
  ["another program", () => new Response("<h1>It works</h1>", { status: 200 })],
  ["a proxy", () => new Response("bad gateway", { status: 502 })],
  ["an answer of another shape", () => Response.json({ ok: true }, { status: 201 })],
  [
    "nobody",
    () => {
      throw new TypeError("fetch failed")
    },
  ],
])("says that the server cannot be reached when there is %s", async (_, answer) => {
  const { code, out } = await send(answer)
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({ error: { code: "server-unreachable" } })
})
