import { checkReading, checkReport, checkSchema, jsonText, readingSchema } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { makeZip, pdfFile } from "@gouji/documents/testing"
import { describe, expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml, sampleJson, sampleReport } from "../testing/sample-report.ts"
import { formOf, testApp } from "../testing/test-app.ts"

const post = (body: NonNullable<RequestInit["body"]>, type?: string): RequestInit => ({
  method: "POST",
  body,
  ...(type === undefined ? {} : { headers: { "Content-Type": type } }),
})

describe("POST /api/v1/checks", () => {
  test("gives the very text that the engine gives, whichever way the document is sent", async () => {
    const { app } = await testApp()
    const reading = await readDocument(sampleHtml(), { name: "report.html" })
    const expected = jsonText(checkReading(reading, { asOf: "2025-03-01" }))
    const html = Uint8Array.from(sampleHtml())
    const answers = [
      await app.request("/api/v1/checks", post(formOf(html))),
      await app.request("/api/v1/checks?name=report.html", post(html, "application/octet-stream")),
      await app.request("/api/v1/checks", post(html, "text/html; charset=utf-8")),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get("Cache-Control")).toBe("no-store")
      expect(await answer.text()).toBe(expected)
    }
  })

  test("takes a report's own JSON, and the day from the query", async () => {
    const { app } = await testApp()
    const body = Uint8Array.from(sampleJson())
    const answer = await app.request("/api/v1/checks?asOf=2025-02-03", post(body, "application/json"))
    const text = await answer.text()
    expect(text).toBe(jsonText(checkReport(sampleReport(), { asOf: "2025-02-03", warnings: [] })))
    expect(checkSchema.parse(JSON.parse(text)).asOf).toBe("2025-02-03")
  })

  test("the day is the day in China", async () => {
    const { app } = await testApp({ now: () => new Date("2024-12-31T16:00:00.000Z") })
    const answer = await app.request("/api/v1/checks", post(formOf(sampleHtml())))
    expect(await answer.json()).toMatchObject({ asOf: "2025-01-01" })
  })

  test("finds a planted error", async () => {
    const { app } = await testApp()
    const wrong = sampleReport({}, { "requests/received/natural-person": 2 })
    const answer = await app.request("/api/v1/checks", post(Uint8Array.from(sampleJson(wrong)), "application/json"))
    expect(await answer.json()).toMatchObject({ verdict: "fail" })
  })
})

describe("POST /api/v1/checks with last year's report", () => {
  const carried = (cell: string) => ({ [`requests/${cell}/total`]: 7, [`requests/${cell}/business`]: 7 })
  const report = sampleReport({ year: 2024 }, carried("carried-in"))
  const lastYear = sampleReport({ year: 2023 }, carried("carried-out"))
  const both = (before: Uint8Array) => {
    const form = formOf(sampleJson(report), "report.json")
    form.set("lastYear", new File([Uint8Array.from(before)], "before.json"))
    return form
  }

  test("gives what the engine gives for the two", async () => {
    const { app } = await testApp()
    const answer = await app.request("/api/v1/checks", post(both(sampleJson({ ...lastYear, cells: {} }))))
    const options = { asOf: "2025-03-01", warnings: [], lastYear: { ...lastYear, cells: {} } }
    expect(await answer.text()).toBe(jsonText(checkReport(report, options)))
    const tied = await app.request("/api/v1/checks", post(both(sampleJson(lastYear))))
    const { rules } = checkSchema.parse(await tied.json())
    expect(rules.couldNotRun.map((entry) => entry.why)).not.toContain("last-year-missing")
  })

  test("says so where that one cannot be read", async () => {
    const { app } = await testApp()
    await expectProblem(await app.request("/api/v1/checks", post(both(new Uint8Array()))), 422, "last-year-unreadable")
  })

  test("is taken by no other route", async () => {
    const { app } = await testApp()
    const form = both(sampleJson(lastYear))
    await expectProblem(await app.request("/api/v1/readings", post(form)), 400, "bad-multipart")
  })
})

test("POST /api/v1/readings gives the reading, and keeps nothing", async () => {
  const { app, archive } = await testApp()
  const answer = await app.request("/api/v1/readings", post(formOf(sampleHtml(), "a/b\\年报\u202e.html")))
  const reading = readingSchema.parse(await answer.json())
  expect(reading.source.name).toBe("年报.html")
  expect(reading.report.year).toBe(2024)
  expect((await archive.facets()).reports).toBe(0)
})

test("text without a file name is a pasted document", async () => {
  const { app } = await testApp()
  const form = new FormData()
  form.set("file", new TextDecoder().decode(sampleJson()))
  const answer = await app.request("/api/v1/readings", post(form))
  expect(await answer.json()).toMatchObject({ source: { name: "paste.txt" }, report: { year: 2024 } })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])

describe.each(["/api/v1/checks", "/api/v1/readings"])("what %s refuses", (route) => {
  const send = async (init: RequestInit, query = "") => (await testApp()).app.request(route + query, init)

  test("an empty file", async () => {
    await expectProblem(await send(post(formOf(new Uint8Array()))), 422, "file-empty")
    await expectProblem(await send(post(new Uint8Array(), "text/html")), 422, "file-empty")
  })

  test("a form without the file", async () => {
    const form = new FormData()
    form.set("agency", "x")
    await expectProblem(await send(post(form)), 400, "source-missing")
  })

  test("a form that breaks off, has no boundary, or is none", async () => {
    const type = "multipart/form-data; boundary=b"
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.html"\r\n\r\n'
    await expectProblem(await send(post(bytes(`${head}<p>half a doc`), type)), 400, "bad-multipart")
    await expectProblem(await send(post(bytes(head.slice(0, 30)), type)), 400, "bad-multipart")
    await expectProblem(await send(post(bytes(`${head}x\r\n--b--\r\n`), "multipart/form-data")), 400, "bad-multipart")
    await expectProblem(await send(post(png, type)), 400, "bad-multipart")
  })

  test("the file twice", async () => {
    const form = formOf(sampleHtml())
    form.append("file", new File(["x"], "b.html"))
    await expectProblem(await send(post(form)), 400, "bad-multipart")
  })

  test("a picture, in a form and as the body", async () => {
    const problem = await expectProblem(await send(post(formOf(png, "report.html"))), 415, "type-mismatch")
    expect(problem.title).toContain("report.html")
    await expectProblem(await send(post(png, "image/png")), 415, "type-unsupported")
  })

  test.each([
    ["a picture", "report.png", png, 415, "picture-unsupported"],
    ["an OFD", "report.ofd", makeZip([{ name: "OFD.xml", data: "<ofd/>" }]), 415, "ofd-unsupported"],
    ["a scan", "scan.pdf", pdfFile(["0 0 595 842 re f"]), 422, "pdf-without-text"],
  ] as const)("%s, with the verdict that a check of it comes to", async (_, name, content, status, code) => {
    const problem = await expectProblem(await send(post(formOf(Uint8Array.from(content), name))), status, code)
    expect(problem).toMatchObject({ verdict: "inconclusive", detail: expect.stringContaining("docx") })
    expect(await expectProblem(await send(post(formOf(new Uint8Array()))), 422, "file-empty")).not.toHaveProperty(
      "verdict",
    )
  })

  test("a body of no kind", async () => {
    await expectProblem(await send({ method: "POST" }), 400, "source-missing")
  })

  test("JSON that is none, and a report with a fault in it, named by its pointer", async () => {
    await expectProblem(await send(post('{"schema": "gouji', "application/json")), 422, "json-invalid")
    const broken = JSON.stringify({ ...sampleReport(), year: 1066 })
    const problem = await expectProblem(await send(post(broken, "application/json")), 422, "report-invalid")
    expect(problem.errors).toMatchObject([{ in: "body", pointer: "/year" }])
  })

  test("a web page that is no report", async () => {
    const page = bytes("<!doctype html><html><body><p>今日天气晴</p></body></html>")
    await expectProblem(await send(post(formOf(page))), 422, "not-a-report")
  })

  test("parameters that are unknown, doubled or out of shape", async () => {
    const init = post(formOf(sampleHtml()))
    const unknown = await expectProblem(await send(init, "?colour=red"), 400, "bad-request")
    expect(unknown.errors).toMatchObject([{ in: "query", pointer: "/colour" }])
    await expectProblem(await send(init, "?name=a&name=b"), 400, "bad-request")
    await expectProblem(await send(init, "?name=a%00b"), 400, "bad-request")
    await expectProblem(await send(init, "?name=%ff"), 400, "bad-request")
  })
})
