import { readdirSync, readFileSync } from "node:fs"
import { getPriority } from "node:os"
import { Failure } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { writeVerified } from "@gouji/documents/write"
import { describe, expect, inject, onTestFinished, test } from "vitest"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { partsOfFile } from "./document-parts.ts"
import { type PoolOptions, WorkerPool } from "./worker-pool.ts"

function poolOf(options: Partial<PoolOptions> = {}): WorkerPool {
  const pool = new WorkerPool({
    workerUrl: new URL(inject("workerUrl")),
    workers: 1,
    waiting: 8,
    seconds: 20,
    memoryMiB: 512,
    ...options,
  })
  onTestFinished(() => pool.close())
  return pool
}

/** A worker that does as the name of its document says; what it reads is its number of documents so far. */
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads"
    let count = 0
    const acts = {
      loop() { for (;;) {} },
      throw() { throw new Error("planted") },
      exit() { process.exit(7) },
      hoard() { const kept = []; for (;;) kept.push(new Array(1e5).fill({}).map((_, n) => ({ n }))) },
    }
    parentPort.on("message", ({ name }) => {
      acts[name]?.()
      parentPort.postMessage({ reading: ++count })
    })`)}`,
)
test("where workers die one after the other it is found out whether any still answers", async () => {
  const pool = poolOf({ workerUrl: obedient })
  expect(await pool.works()).toBe(true)
  for (const _ of [1, 2, 3]) await codeOf(pool.recognise(none, "exit"))
  expect(pool.state).toEqual({ busy: 0, waiting: 0, lost: 3 })
  expect(await pool.works()).toBe(true)
  await pool.close()
  expect(await pool.works()).toBe(false)
  const broken = poolOf({ workerUrl: new URL("data:text/javascript,process.exit(1)") })
  expect(await broken.works()).toBe(true)
  for (const _ of [1, 2, 3]) await codeOf(broken.recognise(none, "any"))
  expect(await broken.works()).toBe(false)
})

const none = new Uint8Array()
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (error: unknown) => (error instanceof Failure ? error.code : error),
  )

/** How many threads of this process stand ten behind it. See proc_pid_stat(5); a name may have spaces in it. */
const threadsBehind = () =>
  readdirSync("/proc/self/task").filter((thread) => {
    const niceness = readFileSync(`/proc/self/task/${thread}/stat`, "utf8").split(") ").at(-1)?.split(" ")[16]
    return Number(niceness) === Math.min(getPriority() + 10, 19)
  }).length

test.runIf(process.platform === "linux")("a worker that stands behind lets all other threads go first", async () => {
  const before = threadsBehind()
  await poolOf().recognise(sampleHtml(), "report.html")
  expect(threadsBehind()).toBe(before)
  await poolOf({ isBehind: true }).recognise(sampleHtml(), "report.html")
  expect(threadsBehind()).toBe(before + 1)
})

describe("the recogniser's own worker", () => {
  test("reads as the recogniser does", async () => {
    const expected = await readDocument(sampleHtml(), { name: "report.html" })
    const reading = await poolOf().recognise(sampleHtml(), "report.html")
    expect(JSON.stringify(reading)).toBe(JSON.stringify(expected))
  })

  test("hands its failures on, and goes on reading", async () => {
    const pool = poolOf()
    await expect(pool.recognise(none, "a.txt")).rejects.toMatchObject({ name: "Failure", code: "file-empty" })
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    await expect(pool.recognise(png, "a.txt")).rejects.toMatchObject({
      code: "type-mismatch",
      detail: { name: "a.txt" },
    })
    expect((await pool.recognise(sampleHtml(), "a.html")).report.year).toBe(2024)
  })

  test("reads a document for what it shows", async () => {
    const pool = poolOf()
    expect(await pool.parts(sampleHtml(), "a.html")).toEqual(await partsOfFile(sampleHtml(), "a.html"))
    await expect(pool.parts(none, "a.txt")).rejects.toMatchObject({ name: "Failure", code: "file-empty" })
  })

  test("writes a report as the writer does, and hands its failures on", async () => {
    const pool = poolOf()
    const report = sampleReport()
    const written = await pool.write(report, "docx", {})
    expect(written).toEqual(await writeVerified(report, "docx"))
    const sections = [{ id: "disclosure" as const, heading: "二、主动公开政府信息情况", paragraphs: ["规章 3"] }]
    const refused = pool.write({ ...report, sections }, "docx", {})
    await expect(refused).rejects.toMatchObject({ name: "Failure", code: "document-differs" })
  })
})

test("uses one worker again and again", async () => {
  const pool = poolOf({ workerUrl: obedient })
  expect(await Promise.all([1, 2, 3].map(() => pool.recognise(none, "")))).toEqual([1, 2, 3])
})

test("gives up a document that takes too long, and reads the next one in a new worker", async () => {
  const pool = poolOf({ workerUrl: obedient, seconds: 0.5 })
  const slow = codeOf(pool.recognise(none, "loop"))
  const next = pool.recognise(none, "")
  expect(await slow).toBe("too-complex")
  expect(await next).toBe(1)
})

test("gives up a document that takes too much memory", async () => {
  const pool = poolOf({ workerUrl: obedient, memoryMiB: 16 })
  expect(await codeOf(pool.recognise(none, "hoard"))).toBe("too-complex")
  expect(await pool.recognise(none, "")).toBe(1)
})

test.each(["throw", "exit"])("a worker that dies by %s costs its own document alone", async (way) => {
  const pool = poolOf({ workerUrl: obedient, workers: 2 })
  const [lost, other] = [codeOf(pool.recognise(none, way)), pool.recognise(none, "")]
  expect(await lost).toBe("internal")
  expect(await other).toBe(1)
  expect(await codeOf(pool.recognise(none, ""))).toBe("answered")
})

test("a worker that is not there fails the document", async () => {
  const pool = poolOf({ workerUrl: new URL("file:///nowhere/worker.mjs") })
  expect(await codeOf(pool.recognise(none, ""))).toBe("internal")
})

test("refuses more documents than may wait, and all once it is closed", async () => {
  const pool = poolOf({ workerUrl: obedient, waiting: 2 })
  const all = ["loop", "", "", ""].map((name) => codeOf(pool.recognise(none, name)))
  expect(await all[3]).toBe("busy")
  await pool.close()
  expect(await Promise.all(all)).toEqual(["busy", "busy", "busy", "busy"])
  expect(await codeOf(pool.recognise(none, ""))).toBe("busy")
})
