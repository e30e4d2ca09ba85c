import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Failure } from "@gouji/core"
import { archiveFile, openSqliteArchive } from "@gouji/store"
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest"
import { fill } from "../testing/fill.ts"
import { type QueryOptions, QueryProcesses } from "./query-processes.ts"
import { withWideQueries } from "./with-wide-queries.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-queries-"))
  await writeFile(
    join(folder, "obedient.mjs"),
    // It does as it is asked; what it answers is its number of queries so far.
    `let count = 0
     const acts = {
       loop() { for (;;) {} },
       throw() { throw new Error("planted") },
       exit() { process.exit(7) },
     }
     process.on("message", ({ query }) => {
       if (!query) return
       const [name] = query.method
       if (name === "fail") process.send({ failure: { code: "bad-request", detail: { found: "x" } } })
       else if (name === "err") process.send({ error: "planted" })
       else if (name !== "silent") { acts[name]?.(); process.send({ result: ++count }) }
     })
     process.on("disconnect", () => process.exit())`,
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function processes(options: Partial<QueryOptions> = {}): QueryProcesses {
  const made = new QueryProcesses({
    program: pathToFileURL(join(folder, "obedient.mjs")),
    place: { databaseUrl: null, dataFolder: folder },
    processes: 1,
    waiting: 8,
    seconds: 20,
    ...options,
  })
  onTestFinished(() => made.close())
  return made
}

const ask = (pool: QueryProcesses, name: string) => pool.ask({ method: [name], arguments: [] })
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (error: unknown) => (error instanceof Failure ? error.code : error),
  )

describe("a query", () => {
  test("is answered by a process that is used again", async () => {
    const pool = processes()
    expect([await ask(pool, "a"), await ask(pool, "b")]).toEqual([1, 2])
  })

  test("that takes too long is given up, and its process with it, in the middle of a call; the next is answered", async () => {
    const pool = processes({ seconds: 0.3 })
    await expect(ask(pool, "loop")).rejects.toMatchObject({ code: "query-too-expensive", detail: { seconds: 0.3 } })
    // A process that starts takes longer than that on a busy machine: it is asked until it is there.
    let answered: unknown = null
    while (answered === null) answered = await ask(pool, "a").catch(() => null)
    expect(answered).toBe(1)
  })

  test("that stands behind one which takes long waits no longer than that, and no more than so many wait", async () => {
    const pool = processes({ seconds: 0.5, waiting: 1 })
    const first = codeOf(ask(pool, "silent"))
    const second = codeOf(ask(pool, "a"))
    expect(await codeOf(ask(pool, "a"))).toBe("too-many-queries")
    expect(await first).toBe("query-too-expensive")
    expect(["too-many-queries", "query-too-expensive", "answered"]).toContain(await second)
  })

  test("that is refused keeps its code; one that fails unforeseen, or ends its process, is an internal error", async () => {
    const pool = processes()
    await expect(ask(pool, "fail")).rejects.toMatchObject({ code: "bad-request", detail: { found: "x" } })
    expect(await codeOf(ask(pool, "err"))).toBe("internal")
    expect(await codeOf(ask(pool, "exit"))).toBe("internal")
    expect(await codeOf(ask(pool, "throw"))).toBe("internal")
    expect(await ask(pool, "a")).toBe(1)
  })

  test("that is under way when the server stops is refused, and so are those behind it", async () => {
    const pool = processes()
    const [running, waiting] = [codeOf(ask(pool, "silent")), codeOf(ask(pool, "a"))]
    await pool.close()
    expect([await running, await waiting, await codeOf(ask(pool, "a"))]).toEqual(Array(3).fill("too-many-queries"))
  })

  test("to a program that is not there is an internal error, each time", async () => {
    const pool = processes({ program: new URL("file:///nowhere/answer-queries.mjs") })
    expect(await codeOf(ask(pool, "a"))).toBe("internal")
    expect(await codeOf(ask(pool, "a"))).toBe("internal")
  })
})

test("wide queries are answered elsewhere as they are here", async () => {
  const dataFolder = join(folder, "archive")
  const archive = await openSqliteArchive(archiveFile(dataFolder))
  onTestFinished(() => archive.close())
  const pool = processes({
    program: new URL(inject("queryProgram")),
    place: { databaseUrl: null, dataFolder },
  })
  const asked: string[] = []
  const moved = withWideQueries(archive, (query) => {
    asked.push(query.method.join("."))
    return pool.ask(query)
  })
  await fill(archive, [
    { agency: "甲县档案局", division: "110101", region: "云岭省", paragraph: "受理申请五件" },
    { agency: "乙县档案局", division: "110102" },
  ])
  const asOf = "2026-01-01T00:00:00.000Z"
  const page = { limit: 10 }
  const scope = { year: 2024, asOf: "2025-06-01" }
  const measure = "requests/received/total"
  const questions: readonly ((of: typeof archive) => Promise<unknown>)[] = [
    (of) => of.list({ text: "档案局" }, page),
    (of) => of.list({ region: "云岭省" }, page),
    (of) => of.list({ year: 2024 }, page),
    (of) => of.extracts.count({ text: "甲" }, asOf),
    (of) => of.extracts.page({ kind: "x" }, asOf, page),
    (of) => of.extracts.page({}, asOf, page),
    (of) => of.extracts.searchProse("五件", {}, asOf, page),
    (of) => of.aggregates.summarise([measure], {}, ["year"]),
    (of) => of.aggregates.rates(measure, measure, {}, []),
    (of) => of.aggregates.coverage({}),
    (of) => of.aggregates.missing(2024, {}, page),
    (of) => of.aggregates.rank(measure, 2024, {}, page),
    (of) => of.board.count(scope),
    (of) => of.board.list(scope, page),
    (of) => of.register.list({ text: "乙" }, page),
    (of) => of.register.list({}, page),
  ]
  for (const question of questions) expect(await question(moved)).toEqual(await question(archive))
  // What goes by a year, a province or nothing at all is a range of an index: it needs no process.
  expect(asked).toHaveLength(questions.length - 3)
  expect(await codeOf(moved.list({ text: "档案局" }, { limit: 0 }))).toBe("bad-request")
  expect(await codeOf(moved.list({ text: "档案局" }, { ...page, cursor: "not-one" }))).toBe("bad-cursor")
})
