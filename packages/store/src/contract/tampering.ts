import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import type { Archive } from "../archive.ts"
import { type Checkpoint, signCheckpoint } from "../journal/checkpoint.ts"
import { entryHash } from "../journal/entry.ts"
import { toJournalEntry } from "../journal/read-entries.ts"
import { type SigningKey, signingKey } from "../journal/signing-key.ts"
import { keptHash } from "../kept-hash.ts"
import { pack } from "../packing/packing.ts"
import type { Tables } from "../tables.ts"
import type { Fault, Verification } from "../verify/verification.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

/** Statements as somebody with the run of the database gives them, past the archive. */
export type Tamper = (statement: string, parameters?: readonly unknown[]) => Promise<Record<string, unknown>[]>

/** An archive that can be tampered with. */
export interface Exposed {
  readonly archive: Archive
  readonly tamper: Tamper
}

interface Stage extends Exposed {
  readonly report: string
  readonly checkpoint: Checkpoint
}

type Row = Tables["journal"]
const chain = async (tamper: Tamper, name = "53") =>
  (await tamper("select * from journal where chain = $1 order by number", [name])) as unknown as Row[]

function insert(tamper: Tamper, row: Row) {
  const { number, hash, previous_hash, at, actor, act, subject, detail, digests } = row
  return tamper(
    `insert into journal (chain, number, hash, previous_hash, at, actor, act, subject, detail, digests)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [row.chain, number, hash, previous_hash, at, actor, act, subject, detail, digests],
  )
}

/** Writes entry `number` and all behind it anew, so that the chain holds in itself. */
async function reseal(tamper: Tamper, from: number, change: (row: Row) => Partial<Row>): Promise<void> {
  let previous: Uint8Array | null = null
  for (const row of await chain(tamper)) {
    const changed = row.number === from ? { ...row, ...change(row) } : row
    const next: Row = row.number >= from ? { ...changed, previous_hash: previous } : changed
    const hash = row.number >= from ? keptHash(entryHash(toJournalEntry(next))) : row.hash
    await tamper(
      "update journal set act = $1, actor = $2, at = $3, previous_hash = $4, hash = $5 where chain = $6 and number = $7",
      [next.act, next.actor, next.at, next.previous_hash, hash, row.chain, row.number],
    )
    previous = hash
  }
}

const flipped = (bytes: unknown) => {
  const copy = Buffer.from(bytes as Uint8Array)
  const at = Math.floor(copy.length / 2)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

async function swap(tamper: Tamper, table: string, where: string, column = "number"): Promise<void> {
  await tamper(`update ${table} set ${column} = 99 where ${column} = 1 and ${where}`)
  await tamper(`update ${table} set ${column} = 1 where ${column} = 2 and ${where}`)
  await tamper(`update ${table} set ${column} = 2 where ${column} = 99 and ${where}`)
}

/**
 * What is done to an archive, and the first fault that must come of it. The chain 53 has six entries: the first body, its three
 * revisions, the second body, its report. */
export const tamperings: readonly (readonly [string, (stage: Stage) => Promise<unknown>, Partial<Fault>])[] = [
  [
    "an entry is edited",
    ({ tamper }) => tamper("update journal set actor = '某人' where chain = '53' and number = 2"),
    { code: "entry-altered", chain: "53", entry: 2 },
  ],
  [
    "an entry is edited to what is no JSON",
    ({ tamper }) => tamper("update journal set detail = '{' where chain = '53' and number = 2"),
    { code: "entry-altered", chain: "53", entry: 2 },
  ],
  [
    "an entry is edited and given a hash that fits",
    async ({ tamper }) => {
      const row = (await chain(tamper))[1] as Row
      const hash = keptHash(entryHash(toJournalEntry({ ...row, actor: "某人" })))
      await tamper("update journal set actor = '某人', hash = $1 where chain = '53' and number = 2", [hash])
    },
    { code: "entry-resealed", chain: "53", entry: 2 },
  ],
  [
    "an entry is deleted",
    ({ tamper }) => tamper("delete from journal where chain = '53' and number = 2"),
    { code: "entry-missing", chain: "53", entry: 2 },
  ],
  [
    "the first entry is deleted",
    ({ tamper }) => tamper("delete from journal where chain = '53' and number = 1"),
    { code: "entry-missing", chain: "53", entry: 1 },
  ],
  [
    "an entry is deleted and those behind it move up",
    async ({ tamper }) => {
      await tamper("delete from journal where chain = '53' and number = 2")
      for (const number of [3, 4, 5, 6]) {
        await tamper("update journal set number = $1 where chain = '53' and number = $2", [number - 1, number])
      }
    },
    { code: "entry-altered", chain: "53", entry: 2 },
  ],
  [
    "two entries change places",
    ({ tamper }) => swap(tamper, "journal", "chain = '53'"),
    { code: "entry-altered", chain: "53", entry: 1 },
  ],
  [
    "an entry is put in at the end, for a revision that nobody made",
    async ({ tamper }) => {
      const rows = await chain(tamper)
      const last = rows.at(-1) as Row
      const number = last.number + 1
      const detail = JSON.stringify({ revision: 9, hash: "0".repeat(64) })
      const row = { ...last, number, previous_hash: last.hash, detail, digests: null }
      await insert(tamper, { ...row, hash: keptHash(entryHash(toJournalEntry(row))) })
    },
    { code: "revision-missing", chain: "53", entry: 7, revision: 9 },
  ],
  [
    "an entry is put in between, and those behind it move down",
    async ({ tamper }) => {
      const rows = await chain(tamper)
      const first = rows[1] as Row
      for (const number of [6, 5, 4, 3]) {
        await tamper("update journal set number = $1 where chain = '53' and number = $2", [number + 1, number])
      }
      const detail = '{"revision":9,"hash":"0"}'
      const row = { ...first, number: 3, previous_hash: first.hash, detail, digests: null }
      await insert(tamper, { ...row, hash: keptHash(entryHash(toJournalEntry(row))) })
    },
    { code: "revision-missing", chain: "53", entry: 3, revision: 9 },
  ],
  [
    "the end of a chain is cut off",
    ({ tamper }) => tamper("delete from journal where chain = '53' and number > 2"),
    { code: "journal-short", chain: "53", entry: 3 },
  ],
  [
    "a chain is gone",
    ({ tamper }) => tamper("delete from journal where chain = '53'"),
    { code: "journal-short", chain: "53", entry: 1 },
  ],
  [
    "a whole chain is sealed anew, and the revision with it",
    async ({ tamper, report }) => {
      await reseal(tamper, 2, () => ({ actor: "某人" }))
      await tamper("update revisions set published_by = '某人' where number = 1 and report_id = $1", [report])
    },
    { code: "journal-resealed", chain: "53", entry: 6 },
  ],
  [
    "two revisions change places",
    ({ tamper, report }) => swap(tamper, "revisions", `report_id = '${report}'`),
    { code: "revision-altered", revision: 1 },
  ],
  [
    "what two revisions hold changes places",
    async ({ tamper, report }) => {
      const rows = await tamper("select number, record from revisions where report_id = $1 order by number", [report])
      for (const [at, number] of [2, 1].entries()) {
        const parameters = [rows[at]?.record, report, number]
        await tamper("update revisions set record = $1 where report_id = $2 and number = $3", parameters)
      }
    },
    { code: "revision-altered", revision: 1 },
  ],
  [
    "a byte of a packed record is inverted",
    async ({ tamper, report }) => {
      const [row] = await tamper("select record from revisions where report_id = $1 and number = 1", [report])
      const bytes = flipped(row?.record)
      await tamper("update revisions set record = $1 where report_id = $2 and number = 1", [bytes, report])
    },
    { revision: 1 },
  ],
  [
    "the check in a record is another, which the revision's hash does not cover",
    async ({ archive, tamper, report }) => {
      const { reading, check } = (await archive.revision(report, 1)) ?? {}
      const { source: _, ...rest } = reading ?? { source: null }
      const text = JSON.stringify({ reading: rest, check: { ...check, verdict: "fail" }, agency: "甲局" })
      const { bytes } = pack(text)
      await tamper("update revisions set record = $1 where report_id = $2 and number = 1", [bytes, report])
    },
    { code: "revision-altered", revision: 1, found: "record" },
  ],
  [
    "the reason of a correction is another",
    ({ tamper, report }) => tamper("update revisions set reason = '无' where report_id = $1 and number = 2", [report]),
    { code: "revision-altered", revision: 2, found: "record" },
  ],
  [
    "the instant of a publication is another",
    ({ tamper, report }) =>
      tamper("update revisions set published_at = '2024-01-01T00:00:00.000Z' where report_id = $1 and number = 1", [
        report,
      ]),
    { code: "revision-altered", revision: 1, found: "published_at, published_by" },
  ],
  [
    "the newest revision is deleted",
    ({ tamper, report }) => tamper("delete from revisions where report_id = $1 and number = 3", [report]),
    { code: "revision-missing", chain: "53", entry: 4, revision: 3 },
  ],
  [
    "a report is deleted with everything of it",
    async ({ tamper, report }) => {
      for (const table of ["revisions", "figures"]) await tamper(`delete from ${table} where report_id = $1`, [report])
      await tamper("delete from reports where id = $1", [report])
    },
    { code: "revision-missing", chain: "53", entry: 2, revision: 1 },
  ],
  [
    "a report's entries are given to another report",
    ({ tamper }) => tamper("update journal set subject = 'x' where chain = '53' and number = 4"),
    { code: "entry-altered", chain: "53", entry: 4 },
  ],
  [
    "a byte of a source file is inverted",
    async ({ tamper }) => {
      const [row] = await tamper("select sha256, bytes from sources order by province, sha256 limit 1")
      await tamper("update sources set bytes = $1 where sha256 = $2", [flipped(row?.bytes), row?.sha256])
    },
    { code: "source-altered" },
  ],
  [
    "a source file is said to be longer",
    ({ tamper }) => tamper("update sources set size = size + 1"),
    { code: "source-altered" },
  ],
  [
    "a source file is said to be packed in another way",
    ({ tamper }) => tamper("update sources set dictionary = 'none'"),
    { code: "source-altered" },
  ],
  [
    "a source file is deleted",
    ({ tamper }) => tamper("delete from sources where province = '53'"),
    { code: "source-missing", revision: 1 },
  ],
  [
    "lists show an earlier revision",
    ({ tamper, report }) => tamper("update reports set revision = 2 where id = $1", [report]),
    { code: "revision-missing", revision: 2 },
  ],
  [
    "lists show another verdict",
    ({ tamper, report }) => tamper("update reports set verdict = 'fail', errors = 3 where id = $1", [report]),
    { code: "report-differs", found: "verdict, errors" },
  ],
  [
    "a report is withdrawn past the journal",
    async ({ tamper, report }) => {
      await tamper("update reports set state = 'withdrawn' where id = $1", [report])
      await tamper("delete from figures where report_id = $1", [report])
    },
    { code: "report-differs", found: "state" },
  ],
  [
    "a figure that sums are made of is another",
    ({ tamper, report }) => tamper("update figures set m7 = coalesce(m7, 0) + 1 where report_id = $1", [report]),
    { code: "figures-differ", revision: 3 },
  ],
  [
    "a zero that sums are made of is not given any more",
    ({ tamper, report }) => tamper("update figures set m7 = null, blanks = ',7,' where report_id = $1", [report]),
    { code: "figures-differ", revision: 3 },
  ],
  [
    "the figures of a report are left out of sums",
    ({ tamper, report }) => tamper("delete from figures where report_id = $1", [report]),
    { code: "figures-differ", revision: 3 },
  ],
  [
    "figures of no report are added to sums",
    async ({ tamper }) => {
      await tamper(
        "insert into figures (year, province, agency_id, report_id, forms) values (2024, '53', 'x', 'x', ',,')",
      )
    },
    { code: "figures-differ", report: "x" },
  ],
]

async function newKey(): Promise<SigningKey> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-tamper-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return signingKey(folder)
}

async function fill(archive: Archive): Promise<string> {
  const division = "530102"
  const at = (day: number) => ({ publishedAt: `2025-02-0${day}T00:00:00.000Z`, division })
  const { id } = await archive.publish(samplePublication({ agency: "甲局", ...at(1) }))
  await archive.publish(samplePublication({ agency: "甲局", paragraph: "乙", reason: "更正一", ...at(2) }))
  await archive.publish(samplePublication({ agency: "甲局", paragraph: "丙", reason: "更正二", ...at(3) }))
  await archive.publish(samplePublication({ agency: "乙局", ...at(4) }))
  await archive.publish(samplePublication({ agency: "丙局" }))
  return id
}

/** Breaks an archive in every way there is, one at a time: it holds before each, and the proof names the first fault. */
export function tamperingContract(expose: () => Promise<Exposed>): void {
  it.each(tamperings)("sees that %s", async (_, act, expected) => {
    const { archive, tamper } = await expose()
    const report = await fill(archive)
    const key = await newKey()
    const checkpoint = await archive.journal.checkpoint("2025-03-01T00:00:00.000Z", key)
    const verify = (): Promise<Verification> =>
      archive.journal.verify({ checkpoints: [checkpoint], publicKey: key.publicKey })
    expect(await verify()).toMatchObject({ holds: true, faults: [] })
    await act({ archive, tamper, report, checkpoint })
    const { holds, faults, faultCount } = await verify()
    expect(holds).toBe(false)
    expect(faultCount).toBeGreaterThan(0)
    expect(faults[0]).toMatchObject(expected)
  })

  it("tells an old copy from a cut one, and both only by a checkpoint", async () => {
    const { archive } = await expose()
    await fill(archive)
    const folder = await mkdtemp(join(tmpdir(), "gouji-old-"))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const old = join(folder, "old.zip")
    await archive.backup.write(old, { at: "2025-03-01T00:00:00.000Z" })
    await archive.publish(samplePublication({ agency: "甲局", paragraph: "丁" }))
    await archive.publish(samplePublication({ agency: "丙局", paragraph: "丁" }))
    const key = await newKey()
    const checkpoint = await archive.journal.checkpoint("2025-03-02T00:00:00.000Z", key)
    const { archive: copy } = await expose()
    await copy.backup.restore(old, { at: "2025-03-03T00:00:00.000Z" })
    expect(await copy.journal.verify()).toMatchObject({ holds: true, checkpoints: 0 })
    const { faults } = await copy.journal.verify({ checkpoints: [checkpoint], publicKey: key.publicKey })
    // In the first of the chains the restoration itself stands where the original went on.
    expect(faults).toEqual([
      { code: "old-copy", chain: "00", entry: 3 },
      { code: "old-copy", chain: "53", entry: 7 },
    ])
    await failsWith(copy.backup.restore(old, { at: "2025-03-03T00:00:00.000Z" }), "archive-not-empty")
  })

  it("believes no checkpoint that is not signed by the key", async () => {
    const { archive } = await expose()
    await fill(archive)
    const [key, other] = [await newKey(), await newKey()]
    const checkpoint = await archive.journal.checkpoint("2025-03-01T00:00:00.000Z", key)
    const heads = checkpoint.heads.map((head) => ({ ...head, number: 1 }))
    const forged = [
      { ...checkpoint, heads },
      { ...checkpoint, at: "2024-01-01T00:00:00.000Z" },
      signCheckpoint(heads, checkpoint.at, { ...other, fingerprint: key.fingerprint }),
      signCheckpoint(heads, checkpoint.at, other),
    ]
    for (const one of forged) {
      const verification = await archive.journal.verify({ checkpoints: [one], publicKey: key.publicKey })
      expect(verification).toMatchObject({ holds: false, faults: [{ code: "checkpoint-forged" }], checkpoints: 0 })
    }
    expect(await archive.journal.verify({ checkpoints: [checkpoint] })).toMatchObject({ holds: false })
  })
}
