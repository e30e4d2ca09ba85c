import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { plainPage } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../src/testing/invented-report.ts"
import { copyProgram, ended, movedBundle, runToEnd, start, untilSaid } from "./bundle.ts"

let bundle: Awaited<ReturnType<typeof movedBundle>>
const at = (name: string) => join(bundle.folder, name)

beforeAll(async () => {
  bundle = await movedBundle()
  await writeFile(at("report.html"), plainPage(inventedReport()))
  await writeFile(at("untidy.html"), plainPage(untidyReport()))
})
afterAll(() => bundle.remove())

/** Serves a data folder while a test looks at it. */
async function serving(data: string, look: (address: string, said: string) => Promise<void>) {
  const child = start(bundle.program, ["serve", "--port", "0", "--data", data, "--no-demo", "--lang", "en"])
  const end = ended(child)
  try {
    const said = await untilSaid(child, /Listening: \S+\n(.*token.*\n)?/)
    await look(/Listening: (\S+)/.exec(said)?.[1] ?? "", said)
  } finally {
    child.kill("SIGTERM")
  }
  return await end
}

describe("the program, carried elsewhere", () => {
  it("imports into a data folder, and a server over it shows the report", async () => {
    const imported = await runToEnd(bundle.program, [
      "import",
      at("report.html"),
      "--data",
      at("data"),
      "--json",
      "--quiet",
    ])
    expect(imported).toMatchObject({ code: 0, err: "" })
    const { id, address }: { id: string; address: string } = JSON.parse(imported.out)
    const again = await runToEnd(bundle.program, [
      "import",
      at("report.html"),
      "--data",
      at("data"),
      "--json",
      "--quiet",
    ])
    expect(JSON.parse(again.out)).toMatchObject({ status: "unchanged", id, address })

    const end = await serving(at("data"), async (server) => {
      const answer = await fetch(`${server}/api/v1/reports/${id}`)
      expect(await answer.json()).toMatchObject({ id, year: 2024, verdict: "pass" })
      for (const path of ["/", `/reports/${id}`, "/healthz", "/api/docs/rapidoc-min.js"]) {
        expect({ path, status: (await fetch(server + path)).status }).toEqual({ path, status: 200 })
      }
    })
    expect(end.code).toBe(0)
  })

  it("gives the same check, byte for byte, as its server", async () => {
    await serving(at("other"), async (server) => {
      for (const name of ["report.html", "untidy.html"]) {
        const form = new FormData()
        form.set("file", new Blob([await readFile(at(name))]), name)
        const answer = await fetch(`${server}/api/v1/checks?asOf=2026-01-31`, { method: "POST", body: form })
        const inputs = ["check", at(name), "--as-of", "2026-01-31", "--json"]
        expect(await answer.text()).toBe((await runToEnd(bundle.program, inputs)).out)
      }
    })
  })

  it("sends to a server with the token that the server showed", async () => {
    await serving(at("third"), async (server, said) => {
      const token = /: (\S{40,})\n/.exec(said)?.[1] ?? ""
      const send = (secret: string) =>
        runToEnd(bundle.program, ["import", at("untidy.html"), "--server", server, `--token=${secret}`, "--json"])
      const refused = await send("wrong")
      expect(refused.code).toBe(2)
      expect(JSON.parse(refused.out)).toMatchObject({ error: { code: "unauthorised" } })
      const sent = await send(token)
      expect(sent.code).toBe(0)
      expect(JSON.parse(sent.out)).toMatchObject({ status: "published", agency: "示例县民政局", verdict: "fail" })
    })
  })

  it("makes an account and a token, which a server over the same folder knows", async () => {
    const data = ["--data", at("data"), "--json"]
    const role = ["--role", "administrator"]
    const account = ["accounts", "add", "--name", "jia.yi", ...role, "--password-stdin", ...data]
    expect(await runToEnd(bundle.program, account, "short\n")).toMatchObject({ code: 2 })
    const password = "一句自己记得住的话也行吧"
    expect(await runToEnd(bundle.program, account, `${password}\n`)).toMatchObject({ code: 0, err: "" })
    const made = await runToEnd(bundle.program, ["tokens", "add", "--name", "程序", ...role, ...data])
    const { token, about }: { token: string; about: { id: string } } = JSON.parse(made.out)
    await serving(at("data"), async (server) => {
      const headers = { "Content-Type": "application/json", Origin: server }
      const body = JSON.stringify({ login: "jia.yi", password })
      expect((await fetch(`${server}/api/v1/session`, { method: "POST", headers, body })).status).toBe(200)
      const me = () => fetch(`${server}/api/v1/me`, { headers: { Authorization: `Bearer ${token}` } })
      expect(await (await me()).json()).toMatchObject({ id: about.id, role: "administrator" })
      // While the server runs.
      expect((await runToEnd(bundle.program, ["tokens", "revoke", about.id, ...data])).code).toBe(0)
      expect((await me()).status).toBe(401)
    })
  })

  it("says clearly that the port is taken, or that the folder cannot be written", async () => {
    await serving(at("fourth"), async (server) => {
      const { port } = new URL(server)
      const taken = await runToEnd(bundle.program, ["serve", "--port", port, "--data", at("fifth")])
      expect(taken.code).toBe(2)
      expect(taken.err).toContain(port)
    })
    const nowhere = await runToEnd(bundle.program, ["serve", "--port", "0", "--data", join(at("report.html"), "data")])
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toContain("report.html")
  })
})

describe("the program without what is put beside it", () => {
  it("reads and checks", async () => {
    await mkdir(at("alone"))
    const program = await copyProgram(at("alone"))
    expect((await runToEnd(program, ["check", at("report.html")])).code).toBe(0)
    expect((await runToEnd(program, ["check", at("untidy.html")])).code).toBe(1)
    const { code, out } = await runToEnd(program, ["read", at("report.html"), "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ report: { agency: { name: "示例县民政局" }, year: 2024 } })
  })
})
