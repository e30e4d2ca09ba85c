import canonicalize from "canonicalize"
import { describe, expect, it } from "vitest"
import { canonicalDigest, digest } from "./canonical-digest.ts"
import { samplePublication } from "./contract.ts"
import { revisionHashes } from "./revision-hash.ts"
import { contentOf, packedRecord, recordDigest, recordOf } from "./revisions.ts"

const { reading, check } = samplePublication()
const { source, ...kept } = reading
const withReport = (change: Partial<typeof reading.report>) => ({
  ...reading,
  report: { ...reading.report, ...change },
})

/** Readings whose JSON could be cut in the wrong place, or is none of what texts are fast for. */
const readings = {
  "a report": reading,
  "one without cells": withReport({ cells: {} }),
  "one whose texts look like JSON": withReport({
    title: '"cells":{}',
    agency: { name: '{"cells":{}}', id: null },
    sections: [{ id: "overview", heading: '\\"cells":{}', paragraphs: ["𠮷\u0001", "é"] }],
  }),
  "one longer than any room": withReport({ opening: ["开".repeat(500_000)] }),
}

describe.each(Object.entries(readings))("the record of %s", (_, reading) => {
  it("is the JSON of the whole", () => {
    const { source: _, ...rest } = reading
    const whole = JSON.stringify({ reading: rest, check, agency: "局" })
    const record = recordOf(contentOf({ reading, check }), "局")
    expect(record.join("")).toBe(whole)
    for (const reason of [null, "更正"]) {
      expect(packedRecord(record, reason).recordDigest).toBe(recordDigest(whole, reason))
    }
  })

  it("is hashed as anybody hashes the canonical JSON of the whole", () => {
    const { report, places } = reading
    const revision = { agency: "局", year: 2024, report, places, source: { ...source, size: 7 }, previousHash: null }
    const { properties: _, ...named } = revision.source
    const whole = canonicalize({ schema: "gouji/revision@1", ...revision, source: named }) ?? ""
    expect(revisionHashes(revision)).toEqual({ hash: digest(whole), reportDigest: canonicalDigest(report) })
  })
})

it("keeps all of a reading but its source", () => {
  expect(JSON.parse(contentOf({ reading, check }).join(""))).toEqual({ reading: kept, check })
})
