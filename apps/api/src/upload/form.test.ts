import { Failure } from "@gouji/core"
import { describe, expect, test } from "vitest"
import { readForm } from "./form.ts"

const type = "multipart/form-data; boundary=b"
const encode = (text: string) => new TextEncoder().encode(text)
const part = (headers: string, body: string) => `--b\r\n${headers}\r\n\r\n${body}\r\n`
const file = (body = "<p>x</p>", name = 'filename="年报.html"') =>
  part(`Content-Disposition: form-data; name="file"; ${name}\r\nContent-Type: text/html`, body)
const field = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value)
const end = "--b--\r\n"

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}
const read = (text: string, size = 1 << 16, contentType = type) =>
  readForm(inPieces(encode(text), size), contentType).then(
    (form) => form,
    (error: unknown) => (error instanceof Failure ? error.code : error),
  )

test.each([1, 2, 3, 7, 64, 65_536])("reads a form that comes in pieces of %i bytes", async (size) => {
  const form = await read(field("agency", "云泽县档案馆") + file() + field("year", "2024") + end, size)
  expect(form).toEqual({
    file: { bytes: encode("<p>x</p>"), name: "年报.html" },
    fields: Object.assign(Object.create(null), { agency: "云泽县档案馆", year: "2024" }),
  })
})

test("takes a name by RFC 8187, a file without a name, and text before and behind the form", async () => {
  expect(await read(file("x", "filename*=UTF-8''%E5%B9%B4.md") + end)).toMatchObject({ file: { name: "年.md" } })
  expect(await read(field("file", "x") + end)).toMatchObject({ file: { name: null } })
  expect(await read(`preamble\r\n${file()}${end}epilogue`, 5)).toMatchObject({ file: { name: "年报.html" } })
  expect(await read(field("agency", "x") + end)).toMatchObject({ file: null })
})

describe("refuses", () => {
  const cases: Record<string, string> = {
    "nothing at all": "",
    "no part": end.slice(0, 3),
    "two files": file() + file() + end,
    "a file in another field": file().replace('name="file"', 'name="scan"') + end,
    "a field twice": field("year", "2024") + field("year", "2023") + end,
    "more fields than there are": Array.from({ length: 1000 }, (_, n) => field(`f${n}`, "")).join("") + end,
    "a field that is too long": field("reason", "x".repeat(40_000)) + end,
    "headers without end": `--b\r\nContent-Disposition: form-data; name="file"; x="${"y".repeat(100_000)}`,
  }
  test.each(Object.entries(cases))("%s", async (_, text) => {
    expect(await read(text)).toBe("bad-multipart")
    expect(await read(text, 11)).toBe("bad-multipart")
  })

  test("a form without a boundary, or with another one", async () => {
    expect(await read(file() + end, 99, "multipart/form-data")).toBe("bad-multipart")
    expect(await read(file() + end, 99, "multipart/form-data; boundary=c")).toBe("bad-multipart")
  })

  test("a form that breaks off anywhere", async () => {
    const whole = field("agency", "x") + file()
    for (let length = 0; length < whole.length; length += 1) {
      expect(await read(whole.slice(0, length)), `cut at ${length}`).toBe("bad-multipart")
    }
  })
})

test("passes on what the body itself throws", async () => {
  async function* cut() {
    yield encode(file().slice(0, 90))
    throw new Failure("file-too-large", { limit: "1 KiB" })
  }
  await expect(readForm(cut(), type)).rejects.toMatchObject({ code: "file-too-large" })
})

test("no field name is special", async () => {
  const form = await read(field("__proto__", "x") + file() + end)
  expect(form).toMatchObject({ file: { name: "年报.html" } })
  expect(Object.keys((form as { fields: object }).fields)).toEqual(["__proto__"])
  expect(({} as { x?: unknown }).x).toBeUndefined()
})
