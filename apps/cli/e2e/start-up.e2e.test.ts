import { once } from "node:events"
import { readdir, readFile, writeFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"
import { plainPage } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport } from "../src/testing/invented-report.ts"
import { movedBundle, runToEnd } from "./bundle.ts"
import { loadedBy } from "./loaded.ts"

let bundle: Awaited<ReturnType<typeof movedBundle>>
const at = (name: string) => join(bundle.folder, name)

beforeAll(async () => {
  bundle = await movedBundle()
  await writeFile(at("report.html"), plainPage(inventedReport()))
})
afterAll(() => bundle.remove())

// Time is what matters, and bytes are what can be told on any machine: reading a megabyte of script takes some 70 ms.
describe("a start loads no more script (KiB) than it may", () => {
  it.each([
    // The commands, their help in two languages and the parser of command lines. The schemas of a report alone would be
    // 210 more: who is over the limit has probably imported a value of core, documents or the API into a declaration.
    [["--version"], 250],
    [["--help"], 250],
    [["check", "--help"], 250],
    [["chekc"], 250],
    [["completion", "bash"], 250],
    [["man"], 250],
    // With the rules and their wordings.
    [["rules"], 900],
    // With the reader of pages, and what both threads need twice. The reader of PDF alone would be 1,700 more.
    [["check", "report.html"], 2100],
  ])("gouji %j", async (inputs, most) => {
    const { files, kib } = await loadedBy(
      bundle.program,
      inputs.map((input) => input.replace("report.html", at(input))),
    )
    expect(files.map((file) => basename(file))).toContain("gouji.mjs")
    expect(kib).toBeGreaterThan(100)
    expect(kib).toBeLessThanOrEqual(most)
  })
})

/** What comes of loading one part in a thread in which nothing is loaded yet: `loaded`, or the error. */
async function loadFirst(chunk: string): Promise<string> {
  const url = JSON.stringify(pathToFileURL(at(`dist/chunks/${chunk}`)))
  const code = `const { parentPort } = require("node:worker_threads")
    import(${url}).then(() => "loaded", String).then((said) => parentPort.postMessage(said))`
  const worker = new Worker(code, { eval: true })
  const [said] = await once(worker, "message")
  await worker.terminate()
  return String(said)
}

describe("the parts that the program is in", () => {
  it("load, each as the first one of all", async () => {
    const chunks = await readdir(at("dist/chunks"))
    const texts = await Promise.all(chunks.map((chunk) => readFile(at(`dist/chunks/${chunk}`), "utf8")))
    const asked = new Set(
      texts.flatMap((text) => [...text.matchAll(/import\(`\.\/([\w.-]+)`\)/g)].map(([, chunk = ""]) => chunk)),
    )
    // One that is bundled in the wrong order fails when it is loaded, and only if it comes first.
    expect(asked.size).toBeGreaterThan(50)
    for (const chunk of asked) expect({ chunk, said: await loadFirst(chunk) }).toEqual({ chunk, said: "loaded" })
  })

  it("are told from those of another build by the first file", async () => {
    const first = await readFile(bundle.program, "utf8")
    const named = [...first.matchAll(/\.\/chunks\/([\w.-]+)/g)].map(([, file]) => file)
    expect(named.length).toBeGreaterThan(1)
    expect(await readdir(at("dist/chunks"))).toEqual(expect.arrayContaining(named))
    // A name without a hash in it would stay when the content does not.
    for (const file of await readdir(at("dist/chunks"))) expect(file).toMatch(/-[\w-]{8}\.mjs$/)
  })
})

it.each([
  ["zh-CN", "gouji.1"],
  ["en", "gouji.en.1"],
])("the manual page in %s lies beside the program", async (language, file) => {
  const { code, out } = await runToEnd(bundle.program, ["man", "--lang", language])
  expect(code).toBe(0)
  expect(await readFile(at(`dist/${file}`), "utf8")).toBe(out)
})
