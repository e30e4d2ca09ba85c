import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import type { Archive, Publication } from "../archive.ts"
import { digest } from "../canonical-digest.ts"
import { samplePublication } from "./samples.ts"

const json = JSON.stringify(samplePublication().reading.report)
const page = "<table><tr><td>０件</td></tr></table>".repeat(600)

/** Files of every kind that is kept in its own way. */
const files: readonly Uint8Array[] = [
  json,
  `{${json.repeat(4)}`,
  page,
  `PK\u0003\u0004${page}`,
  `%PDF-1.7\n${page}`,
  page.repeat(60),
  randomBytes(40_000),
  "{",
  "",
].map((content) => Buffer.from(content))

const publications = files.map((source, at): Publication => {
  const { reading, ...rest } = samplePublication({ agency: `砚溪县第${at}局`, division: "530181" })
  const own = { ...reading.source, sha256: digest(source) }
  return { ...rest, source, reading: { ...reading, source: own } }
})

const sourcesOf = async (archive: Archive): Promise<Map<number, Buffer>> => {
  const { items } = await archive.list({}, { limit: 100 })
  const found = new Map<number, Buffer>()
  for (const { id, agency } of items) {
    const source = await archive.source(id)
    if (source) found.set(Number(/\d/.exec(agency.name)?.[0]), Buffer.from(source.bytes))
  }
  return found
}

/** Not by `toEqual`, which compares bytes one by one. */
async function expectAllIn(archive: Archive): Promise<void> {
  const found = await sourcesOf(archive)
  expect(files.map((file, at) => found.get(at)?.equals(file))).toEqual(files.map(() => true))
  expect(await archive.journal.verify()).toMatchObject({ holds: true, checked: { sources: files.length } })
}

/** Files are kept packed, and come out byte for byte. */
export function filesContract(fresh: () => Promise<Archive>): void {
  it("gives back every kind of file that was published, one by one or many at a time", async () => {
    const single = await fresh()
    for (const publication of publications) await single.publish(publication)
    await expectAllIn(single)
    const together = await fresh()
    await together.publishAll(publications)
    await expectAllIn(together)
  })

  it("takes them to another province, and through a backup", async () => {
    const archive = await fresh()
    await archive.publishAll(publications)
    const { items } = await archive.list({}, { limit: 100 })
    const act = { actor: "clerk", at: "2026-01-02T00:00:00.000Z" }
    for (const { agency } of items) await archive.register.change(agency.id, { division: "330100" }, act)
    const moved = await sourcesOf(archive)
    expect(files.map((file, at) => moved.get(at)?.equals(file))).toEqual(files.map(() => true))
    const folder = await mkdtemp(join(tmpdir(), "gouji-files-"))
    try {
      const path = join(folder, "backup.zip")
      await archive.backup.write(path, { at: act.at })
      const other = await fresh()
      await other.backup.restore(path, { at: act.at })
      const restored = await sourcesOf(other)
      expect(files.map((file, at) => restored.get(at)?.equals(file))).toEqual(files.map(() => true))
      expect(await other.journal.verify()).toMatchObject({ holds: true })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}
