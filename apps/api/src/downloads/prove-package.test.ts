import { createHash } from "node:crypto"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { unzipSync, zipSync } from "fflate"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { dataPackage } from "./formats/data-package.ts"
import { provePackage } from "./prove-package.ts"
import type { Table } from "./table.ts"

let folder = ""
const at = (name: string) => join(folder, name)
const table: Table = {
  name: "reports",
  columns: [{ name: "agency", type: "text", title: { "zh-CN": "机关", en: "agency" } }],
  rowsOf: () => [],
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-package-"))
  const rows = Array.from({ length: 3000 }, (_, index) => [`示例县第${index}局`] as const)
  await dataPackage.write(
    at("data.zip"),
    table,
    (async function* () {
      yield rows
    })(),
  )
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const members = async () => unzipSync(new Uint8Array(await readFile(at("data.zip"))))
async function rewritten(change: (files: Record<string, Uint8Array>) => void) {
  const files = await members()
  change(files)
  await writeFile(at("changed.zip"), zipSync(files))
  return await provePackage(at("changed.zip"))
}

describe("the proof of a data package", () => {
  it("holds where every file is as listed, and says the hash of the whole", async () => {
    const sha256 = createHash("sha256")
      .update(await readFile(at("data.zip")))
      .digest("hex")
    const files = Object.keys(await members()).length - 1
    expect(await provePackage(at("data.zip"))).toEqual({ holds: true, sha256, files, faults: [] })
  })

  it("names the file that was changed, is gone, or was put in", async () => {
    const data = "data/reports.csv"
    const changed = await rewritten((files) => {
      files[data] = Buffer.from("别的")
    })
    expect(changed).toMatchObject({ holds: false, faults: [{ code: "file-altered", file: data }] })
    const gone = await rewritten((files) => {
      delete files["README.md"]
    })
    expect(gone).toMatchObject({ holds: false, faults: [{ code: "file-missing", file: "README.md" }] })
    const more = await rewritten((files) => {
      files["extra.txt"] = Buffer.from("多")
    })
    expect(more).toMatchObject({ holds: false, faults: [{ code: "file-unlisted", file: "extra.txt" }] })
  })

  it("sees any byte of the data that was flipped", async () => {
    const bytes = await readFile(at("data.zip"))
    // Behind the name of the first file its data begin; they are some kilobytes.
    for (let place = 60; place < 3000; place += 97) {
      const flipped = Buffer.from(bytes)
      flipped[place] = (flipped[place] ?? 0) ^ 0xff
      await writeFile(at("flipped.zip"), flipped)
      const proof = await provePackage(at("flipped.zip"))
      expect(proof === null || !proof.holds).toBe(true)
    }
  })

  it("is not given of what has no list of hashes: another ZIP, a torn one, no ZIP", async () => {
    await writeFile(at("other.zip"), zipSync({ "a.txt": Buffer.from("甲") }))
    await writeFile(at("torn.zip"), (await readFile(at("data.zip"))).subarray(0, 900))
    await writeFile(at("text.zip"), "不是")
    for (const name of ["other.zip", "torn.zip", "text.zip"]) expect(await provePackage(at(name))).toBeNull()
    await expect(provePackage(at("missing.zip"))).rejects.toMatchObject({ code: "file-unreadable" })
  })
})
