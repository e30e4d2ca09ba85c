import { Failure, type Reading } from "@gouji/core"
import { writeVerified } from "@gouji/documents/write"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, test, vi } from "vitest"
import { partsOfFile } from "../recognise/document-parts.ts"
import { reportDocumentSchema } from "../schemas/document-parts.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml, sampleJson, sampleReport } from "../testing/sample-report.ts"
import { formOf, publishedId, testApp, token } from "../testing/test-app.ts"

type App = Awaited<ReturnType<typeof testApp>>["app"]

async function documentOf(app: App, id: string, query = "") {
  const answer = await app.request(`/api/v1/reports/${id}/document${query}`)
  expect(answer.status).toBe(200)
  return reportDocumentSchema.parse(await answer.json()).document
}

const figures = { "requests/received/natural-person": 3, "requests/granted/natural-person": 3 }

async function publishFile(app: App, bytes: Uint8Array, name: string): Promise<string> {
  const answer = await app.request("/api/v1/reports", {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body: formOf(bytes, name),
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** A report in Word whose file holds more than it prints. */
async function talkativeDocx(paragraph: string): Promise<Uint8Array> {
  const sections = [{ id: "overview" as const, heading: "一、总体情况", paragraphs: [paragraph] }]
  const { bytes } = await writeVerified({ ...sampleReport(), sections }, "docx")
  const parts = unzipSync(bytes)
  const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
  const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不印出的字</w:t></w:r>"
  const deleted = '<w:del w:id="9" w:author="张三"><w:r><w:delText>删去的字</w:delText></w:r></w:del>'
  const changed = main.replace("</w:p>", `${hidden}${deleted}</w:p>`)
  expect(changed).not.toBe(main)
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const comment = `<w:comment w:id="1" w:author="张三"><w:p><w:r><w:t>批注的字</w:t></w:r></w:p></w:comment>`
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(changed),
    "word/comments.xml": strToU8(`<w:comments ${namespace}>${comment}</w:comments>`),
    "docProps/core.xml": strToU8(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>张三</dc:creator></cp:coreProperties>',
    ),
  })
}

describe("the document of a published report", () => {
  test("is its paragraphs and tables, and the place of every figure among them", async () => {
    const { app, archive } = await testApp()
    const id = await publishedId(app, sampleHtml(sampleReport({}, figures)))
    const document = await documentOf(app, id)
    const published = await archive.find(id)
    expect(document?.isCut).toBe(false)
    expect(document?.places).toEqual(published?.current.reading.places)
    const place = document?.places["requests/received/natural-person"]
    const table = document?.blocks[place?.block ?? -1]
    if (table?.kind !== "table") throw new Error("no table")
    expect(table.rows[place?.row ?? -1]?.find(({ column }) => column === place?.column)?.text).toBe("3")
  })

  test("has nothing but what the file prints, and no number of a person", async () => {
    const { app } = await testApp()
    const id = await publishFile(app, await talkativeDocx("联系电话：13800138000，办公室。"), "年报.docx")
    const text = JSON.stringify(await documentOf(app, id))
    expect(text).toContain("138****8000")
    expect(text).toContain("办公室")
    for (const kept of ["13800138000", "不印出", "删去", "批注", "张三"]) expect(text).not.toContain(kept)
  })

  test("is null where a report came as data, or its file can no longer be read", async () => {
    const { app } = await testApp()
    expect(await documentOf(app, await publishFile(app, sampleJson(), "年报.json"))).toBeNull()
    const refusing = await testApp({ parts: () => Promise.reject(new Failure("not-a-report")) })
    expect(await documentOf(refusing.app, await publishedId(refusing.app))).toBeNull()
  })

  test("is that of the revision that is asked for", async () => {
    const { app } = await testApp()
    const id = await publishedId(app)
    await publishedId(app, sampleHtml(sampleReport({}, figures)))
    const cell = "requests/received/natural-person"
    const printed = async (query: string) => (await documentOf(app, id, query))?.places[cell]?.text
    expect([await printed("?revision=1"), await printed("?revision=2"), await printed("")]).toEqual(["0", "3", "3"])
  })

  test("names no place of a figure that is read as another today", async () => {
    const { app } = await testApp({
      parts: async (bytes, name) => {
        const parts = await partsOfFile(bytes, name)
        const read: Reading["report"]["cells"] = { ...parts?.figures, "requests/received/natural-person": 77 }
        return parts && { ...parts, figures: read }
      },
    })
    const places = (await documentOf(app, await publishedId(app)))?.places ?? {}
    expect(places).not.toHaveProperty(["requests/received/natural-person"])
    expect(places).toHaveProperty(["requests/received/total"])
  })

  test("is read once, however many ask at a time, and told apart by its tag", async () => {
    const parts = vi.fn(partsOfFile)
    const { app } = await testApp({ parts })
    const id = await publishedId(app)
    const path = `/api/v1/reports/${id}/document`
    const [first, second] = await Promise.all([app.request(path), app.request(path)])
    const tag = first?.headers.get("ETag") ?? ""
    expect(tag).not.toBe("")
    expect(second?.headers.get("ETag")).toBe(tag)
    expect((await app.request(path, { headers: { "If-None-Match": tag } })).status).toBe(304)
    expect(parts).toHaveBeenCalledTimes(1)
  })

  test("is asked for again where there was no time to read it", async () => {
    let count = 0
    const { app } = await testApp({
      parts: (bytes, name) => (count++ === 0 ? Promise.reject(new Failure("busy")) : partsOfFile(bytes, name)),
    })
    const id = await publishedId(app)
    await expectProblem(await app.request(`/api/v1/reports/${id}/document`), 503, "busy")
    expect(await documentOf(app, id)).not.toBeNull()
  })

  test("is not there for a report or revision that is not", async () => {
    const { app } = await testApp()
    const id = await publishedId(app)
    await expectProblem(await app.request("/api/v1/reports/none/document"), 404, "not-found")
    await expectProblem(await app.request(`/api/v1/reports/${id}/document?revision=2`), 404, "not-found")
    await expectProblem(await app.request(`/api/v1/reports/${id}/document?page=2`), 400, "bad-request")
  })
})
