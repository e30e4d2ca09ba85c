import { openSqliteArchive } from "@gouji/store"
import { expect, onTestFinished, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { testApp } from "../testing/test-app.ts"
import { readiness } from "./readiness.ts"

const pool = { works: async () => true }
const stays = () => false

async function archive() {
  const opened = await openSqliteArchive(":memory:")
  onTestFinished(() => opened.close().catch(() => undefined))
  return opened
}

test("an archive that is reached, with workers that read, is ready", async () => {
  expect(await readiness({ archive: await archive(), pool, isStopping: stays })()).toEqual([])
})

test("names what fails: the archive, its schema, the workers, and that it stops", async () => {
  const closed = await archive()
  await closed.close()
  expect(await readiness({ archive: closed, pool, isStopping: stays })()).toEqual(["archive"])
  const behind = {
    state: closed.examination.state,
    schema: async () => ({ last: "0001-agencies", steps: 1, known: 2 }),
  }
  const dead = { works: async () => false }
  expect(await readiness({ archive: { examination: behind }, pool: dead, isStopping: stays })()).toEqual([
    "schema",
    "workers",
  ])
  expect(await readiness({ archive: closed, pool, isStopping: () => true })()).toEqual(["stopping"])
})

test("does not wait for what never answers", async () => {
  const never = new Promise<never>(() => undefined)
  const examination = { state: () => never, schema: () => never }
  const ask = readiness({ archive: { examination }, pool: { works: () => never }, isStopping: stays, patience: 20 })
  expect(await ask()).toEqual(["archive", "workers"])
})

test("/readyz says so, and /healthz does not mind", async () => {
  const { app } = await testApp({ unready: async () => ["archive"] })
  const problem = await expectProblem(await app.request("/readyz"), 503, "not-ready")
  expect(problem.title).toContain("archive")
  expect((await app.request("/healthz")).status).toBe(200)
  const ready = await testApp()
  expect(await (await ready.app.request("/readyz")).json()).toEqual({ status: "ready" })
})
