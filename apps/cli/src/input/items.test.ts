import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "@gouji/core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { inventedReport, readingOf } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

const names = ["slow.txt", "lost.txt", "quick.txt", "last.txt"]
let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-items-"))
  for (const name of names) await writeFile(join(folder, name), name)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/**
 * Documents of which the first is read only when the others are done, and those only once it is begun; the second costs
 * its worker its life.
 */
function documents(atOnce: number) {
  let [underWay, most, left] = [0, 0, names.length - 1]
  let release = () => {}
  const others = new Promise<void>((resolve) => (release = resolve))
  let begin = () => {}
  const begun = new Promise<void>((resolve) => (begin = resolve))
  return {
    most: () => most,
    port: async () => ({
      readList: async () => [],
      maxDocumentBytes: 1000,
      atOnce,
      readDocument: async (_: Uint8Array, { name }: { readonly name: string }) => {
        underWay += 1
        most = Math.max(most, underWay)
        if (name === "slow.txt") {
          begin()
          await others
        } else {
          await begun
          if (--left === 0) release()
        }
        underWay -= 1
        if (name === "lost.txt") throw new Failure("too-complex")
        return readingOf(inventedReport(), name)
      },
    }),
  }
}

it("documents are read side by side, given in their order, and one that is lost costs no other", async () => {
  const { port, most } = documents(4)
  const inputs = ["check", ...names.map((name) => join(folder, name)), "--format", "ndjson"]
  const { code, out } = await runGouji(inputs, { ports: { documents: port } })
  const items = out
    .trimEnd()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line))
  expect(items.map((item) => item.file)).toEqual(names.map((name) => join(folder, name)))
  expect(items.map((item) => "error" in item)).toEqual([false, true, false, false])
  expect(items[1]).toMatchObject({ error: { code: "too-complex" } })
  expect(code).toBe(2)
  expect(most()).toBeGreaterThan(1)
})
