import { Failure } from "@gouji/core"
import { makeZip } from "@gouji/documents/testing"
import { describe, expect, inject, onTestFinished, test } from "vitest"
import { sampleHtml } from "../testing/sample-report.ts"
import { WorkerPool } from "./worker-pool.ts"

/** A pool of one worker, so that a document which was given up is seen not to stand in the way of the next. */
function poolOf(seconds: number, memoryMiB = 512): WorkerPool {
  const pool = new WorkerPool({ workerUrl: new URL(inject("workerUrl")), workers: 1, waiting: 8, seconds, memoryMiB })
  onTestFinished(() => pool.close())
  return pool
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "read",
    (error: unknown) => (error instanceof Failure ? error.code : String(error)),
  )

const title = "虚构县2024年政府信息公开工作年度报告\n\n一、总体情况\n\n"
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Enough for the slowest machine; what is quadratic in the length of its text takes longer than this. */
const generous = 60

describe("text that is hard on patterns comes to an end", () => {
  const units = [
    "a 1 一 十 、 。 １ 规章 总计 1, [ ] ( ) （ { < > > # | - _ * ` ~ & \\ . : ： [a]( ![ <a <td> <p> <!-- 年 第 2024年 2024年1月1日 人民政府 一、 1. ---| [^1] &#49; http:// A:",
  ].flatMap((line) => line.split(" "))
  const texts = [
    ...new Set([
      ...units,
      " ",
      "\t",
      "\n",
      "\r\n",
      "\t1",
      "1 ",
      "1\n",
      "a ",
      "| ",
      "规章 1 ",
      "A: b\n",
      "\u00a0",
      "\u200b",
      "😀",
    ]),
  ]

  test.each(texts.map((unit) => [JSON.stringify(unit), unit]))("100 kB of %s", async (_, unit) => {
    const pool = poolOf(generous)
    for (const text of [`${filled(unit, 100_000)}!`, `${title}${filled(unit, 100_000)}!`]) {
      expect(await codeOf(pool.recognise(new TextEncoder().encode(text), "a.txt"))).not.toMatch(
        /^(?:too-complex|internal)$/,
      )
    }
  })

  test.each(["一", "a", "政府信息公开", "12"])("a paragraph of a million signs of %s", async (unit) => {
    const bytes = new TextEncoder().encode(`${title}${filled(unit, 1_000_000)}`)
    expect(await codeOf(poolOf(generous).recognise(bytes, "a.txt"))).toBe("read")
  })
})

/** A document of little size and much markup. */
function heavyDocx(): Uint8Array {
  const runs = Array.from({ length: 500_000 }, (_, i) => `<w:r><w:t>${i.toString(36)}</w:t></w:r>`).join("")
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  const data = `<w:document xmlns:w="${namespace}"><w:body><w:p>${runs}</w:p></w:body></w:document>`
  return makeZip([{ name: "word/document.xml", data }])
}

describe("a document that really is heavy", () => {
  test("is given up when its time is over, and the next one is read", async () => {
    const pool = poolOf(5)
    // Ten times as much work as any machine does in the time.
    const bytes = new TextEncoder().encode(title + filled("规章 1 ", 4_900_000))
    const [heavy, next] = [codeOf(pool.recognise(bytes, "a.txt")), pool.recognise(sampleHtml(), "a.html")]
    expect(await heavy).toBe("too-complex")
    expect((await next).report.year).toBe(2024)
  })

  test("is given up when its memory is used up, and the next one is read", async () => {
    const pool = poolOf(generous, 48)
    const [heavy, next] = [codeOf(pool.recognise(heavyDocx(), "a.docx")), pool.recognise(sampleHtml(), "a.html")]
    expect(await heavy).toBe("too-complex")
    expect((await next).report.year).toBe(2024)
  })
})
