import { Failure } from "@gouji/core"
import { expect, it, onTestFinished } from "vitest"
import { samplePublication } from "../contract.ts"
import { revisionHash } from "../revision-hash.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import { inOneBuffer } from "./prepared.ts"
import { preparePublication, preparePublications } from "./publish-all.ts"

const names = ["甲1县民政局", "乙县民政局", "丙县民政局"]
const publications = () => names.map((agency) => samplePublication({ agency }))

async function emptyArchive() {
  const archive = await openSqliteArchive(":memory:")
  onTestFinished(() => archive.close())
  return archive
}

it("hands over a batch whose bytes went to another thread", async () => {
  const archive = await emptyArchive()
  const { batch, buffer } = inOneBuffer(publications().map(preparePublication))
  // What `postMessage` does.
  const received = structuredClone(batch, { transfer: [buffer] })
  expect(buffer.byteLength).toBe(0)
  const kept = await archive.publishAll(received)
  for (const [at, one] of kept.entries()) {
    if (one instanceof Failure) throw one
    const source = await archive.source(one.report)
    expect(Buffer.from(source?.bytes ?? [])).toEqual(Buffer.from(publications()[at]?.source ?? []))
  }
  expect(await archive.journal.verify()).toMatchObject({ holds: true, checked: { revisions: 3 } })
})

it("prepares many as it prepares each alone, and leaves what is no good in its place", () => {
  const many = Array.from({ length: 60 }, (_, at) => samplePublication({ agency: `第${at}局`, paragraph: `第${at}段` }))
  const bad = { ...samplePublication(), publishedAt: "2025" }
  const alone = many.map(preparePublication)
  const [first, ...others] = preparePublications([bad, ...many, bad])
  expect(others.slice(0, -1)).toEqual(alone)
  expect([first, others.at(-1)].map((one) => one instanceof Failure && [one.code, one.detail])).toEqual(
    Array(2).fill(["report-invalid", { pointer: "/publishedAt", found: "2025" }]),
  )
  expect(() => preparePublication(bad)).toThrow(Failure)
})

it("hashes a first revision, one under another printing of the name, and a correction alike", async () => {
  const archive = await emptyArchive()
  const [first] = publications()
  if (!first) throw new Error("no publication")
  await archive.publishAll([preparePublication(first)])
  const others = [
    { ...samplePublication({ agency: names[0] ?? "", paragraph: "更正" }), reason: "更正" },
    { ...samplePublication({ agency: names[0] ?? "" }), agencyName: "甲１县民政局", year: 2019 },
  ]
  const kept = await archive.publishAll(others.map(preparePublication))
  const before = await archive.list({}, { limit: 9 })
  expect(before.items).toHaveLength(2)
  for (const one of kept) {
    if (one instanceof Failure) throw one
    const held = await archive.revision(one.report, one.revision)
    if (!held) throw new Error("not kept")
    const { report, places } = held.reading
    const { agency, source, previousHash } = held
    const year = one.revision === 1 ? 2019 : (report.year ?? 0)
    expect(agency).toBe(names[0])
    expect(held.hash).toBe(revisionHash({ agency, year, report, places, source, previousHash }))
  }
  expect(await archive.journal.verify()).toMatchObject({ holds: true })
})
