import { mkdtemp, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import type { Archive } from "../archive.ts"
import { isSignedBy, parseCheckpoint } from "../journal/checkpoint.ts"
import { entryHash } from "../journal/entry.ts"
import { signingKey } from "../journal/signing-key.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const at = "2025-03-01T00:00:00.000Z"

async function fill(archive: Archive): Promise<string> {
  const { id } = await archive.publish(samplePublication({ agency: "甲局", division: "530102" }))
  const explained = { reason: "更正", publishedAt: "2025-02-01T00:00:00.000Z" }
  await archive.publish(samplePublication({ agency: "甲局", paragraph: "更正", ...explained }))
  await archive.publish(samplePublication({ agency: "乙局", division: "110101" }))
  await archive.publish(samplePublication({ agency: "丙局" }))
  return id
}

async function newKey() {
  const folder = await mkdtemp(join(tmpdir(), "gouji-key-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return signingKey(folder)
}

/** Every act is there, in its chain, and the whole can be proved. */
export function journalContract(fresh: () => Promise<Archive>): void {
  it("lists every act, chain by chain, with hashes that anybody can compute again", async () => {
    const archive = await fresh()
    const id = await fill(archive)
    const { items, nextCursor } = await archive.journal.entries({}, { limit: 100 })
    expect(nextCursor).toBeNull()
    expect(items.map(({ chain, number, act }) => `${chain} ${number} ${act}`)).toEqual([
      "00 1 agency-created",
      "00 2 published",
      "11 1 agency-created",
      "11 2 published",
      "53 1 agency-created",
      "53 2 published",
      "53 3 corrected",
    ])
    for (const entry of items) expect(entryHash(entry)).toBe(entry.hash)
    expect(items[6]?.previousHash).toBe(items[5]?.hash)
    const ofReport = await archive.journal.entries({ subject: id, acts: ["corrected"] }, { limit: 10 })
    expect(ofReport.items).toEqual([items[6]])
    expect((await archive.journal.entries({ chain: "11" }, { limit: 10 })).items).toEqual(items.slice(2, 4))
  })

  it("pages through the journal, and refuses a cursor of another list", async () => {
    const archive = await fresh()
    await fill(archive)
    const first = await archive.journal.entries({}, { limit: 4 })
    const cursor = first.nextCursor ?? ""
    const second = await archive.journal.entries({}, { limit: 4, cursor })
    expect([...first.items, ...second.items]).toHaveLength(7)
    expect(second.nextCursor).toBeNull()
    await failsWith(archive.journal.entries({ chain: "53" }, { limit: 3, cursor }), "bad-cursor")
    await failsWith(archive.journal.entries({}, { limit: 0 }), "bad-request")
  })

  it("signs what the heads of all chains are, with a key that is made once and that nobody else may read", async () => {
    const archive = await fresh()
    await fill(archive)
    const key = await newKey()
    if (process.platform !== "win32") expect((await stat(key.path)).mode & 0o777).toBe(0o600)
    const checkpoint = await archive.journal.checkpoint(at, key)
    expect(checkpoint).toMatchObject({ at, entries: 7, key: key.fingerprint })
    expect(checkpoint.heads.map(({ chain, number }) => [chain, number])).toEqual([
      ["00", 2],
      ["11", 2],
      ["53", 3],
    ])
    const kept = parseCheckpoint(JSON.stringify(checkpoint))
    expect(kept && isSignedBy(kept, key.publicKey)).toBe(true)
    expect(isSignedBy({ ...checkpoint, entries: 3 }, key.publicKey)).toBe(false)
    expect(isSignedBy(checkpoint, (await newKey()).publicKey)).toBe(false)
  })

  it("proves itself, also against checkpoints of former times", async () => {
    const archive = await fresh()
    const nothing = { entries: 0, reports: 0, revisions: 0, sources: 0 }
    expect(await archive.journal.verify()).toMatchObject({ holds: true, checked: nothing })
    const key = await newKey()
    const none = await archive.journal.checkpoint(at, key)
    await fill(archive)
    const some = await archive.journal.checkpoint(at, key)
    await archive.publish(samplePublication({ agency: "丁局" }))
    const verification = await archive.journal.verify({ checkpoints: [none, some], publicKey: key.publicKey })
    const checked = { entries: 9, reports: 4, revisions: 5, sources: 5 }
    expect(verification).toEqual({ holds: true, faults: [], faultCount: 0, checked, checkpoints: 2 })
  })
}
