import { Failure } from "@gouji/core"
import fc from "fast-check"
import { expect, it } from "vitest"
import type { Archive, Publication } from "../archive.ts"
import { preparePublication } from "../import/publish-all.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const explained = (publication: Publication): Publication => {
  const explanation = { reason: "如实填报", by: "甲", until: null }
  const findings = publication.check.findings.map((finding) => ({ ...finding, explanation }))
  return { ...publication, check: { ...publication.check, findings } }
}

/** Few agencies, years and contents, so that repetitions and corrections are common. */
const recipes = fc.array(
  fc.record({
    agency: fc.constantFrom("甲县示例局", "乙县示例局", "乙 县示例局", "己县示例局", "已县示例局", ""),
    year: fc.constantFrom(2023, 2024),
    paragraph: fc.constantFrom("初稿", "改稿"),
    source: fc.constantFrom("一", "二"),
    region: fc.constantFrom(null, "云岭省", "海州省"),
    division: fc.constantFrom(null, "530102", "110101"),
    demo: fc.boolean(),
    isExplained: fc.boolean(),
    figures: fc.constantFrom({}, { "requests/received/total": 3 } as const),
  }),
  { maxLength: 14 },
)
type Recipe = typeof recipes extends fc.Arbitrary<(infer R)[]> ? R : never

function publicationOf({ isExplained, division, ...options }: Recipe): Publication {
  const publication = { ...samplePublication(options), division }
  return isExplained ? explained(publication) : publication
}

/** Everything that an archive says, without ids, which differ by chance. */
async function told(archive: Archive) {
  const { items } = await archive.list({}, { limit: 1000 })
  const reports = []
  for (const { id } of items) {
    const published = await archive.find(id)
    const revisions = await archive.revisions(id)
    const source = await archive.source(id)
    reports.push({ published, revisions, source: source && Buffer.from(source.bytes).toString() })
  }
  const sums = await archive.aggregates.summarise(["requests/received/total"], {}, ["year", "province"])
  const facets = await archive.facets()
  return JSON.parse(
    JSON.stringify({ reports, sums, facets }, (key, value) => (/^(id|reportId)$/.test(key) ? null : value)),
  )
}

const outcome = (result: unknown) =>
  result instanceof Failure
    ? { code: result.code, revision: result.detail.revision, pointer: result.detail.pointer }
    : { revision: (result as { revision: number }).revision }

/** Many at a time are what they are one by one. */
export function importingContract(fresh: () => Promise<Archive>): void {
  it("keeps of many what it keeps of them one by one", async () => {
    await fc.assert(
      fc.asyncProperty(recipes, fc.integer({ min: 1, max: 8 }), async (recipes, size) => {
        const all = recipes.map(publicationOf)
        const [single, many] = [await fresh(), await fresh()]
        const expected = []
        for (const publication of all) {
          const result = await single.publish(publication).catch((error: unknown) => error)
          expected.push(outcome(result))
        }
        const got = []
        for (let at = 0; at < all.length; at += size) {
          const batch = all.slice(at, at + size).map((item, place) => {
            if (place % 2 === 1) return item
            try {
              return preparePublication(item)
            } catch {
              return item
            }
          })
          got.push(...(await many.publishAll(batch)).map(outcome))
        }
        expect(got).toEqual(expected)
        expect(await told(many)).toEqual(await told(single))
      }),
      // Each run makes two archives, which on a server takes longer than what is done in them.
      { numRuns: 8 },
    )
  })

  it("asks anew which agency is meant once a batch has made another of the name", async () => {
    const archive = await fresh()
    const of = (division: string | null, year: number) => ({
      ...samplePublication({ agency: "乙县示例局", year }),
      ...(division === null ? {} : { division }),
    })
    await archive.publish(of("530102", 2022))
    const results = await archive.publishAll([of("110101", 2023), of(null, 2024), of("110101", 2024)])
    expect(results.map(outcome)).toMatchObject([{ revision: 1 }, { code: "agency-ambiguous" }, { revision: 1 }])
    expect((await archive.register.list({}, { limit: 10 })).items).toHaveLength(2)
  })

  it("takes a thousand at a time and no more", async () => {
    const archive = await fresh()
    expect(await archive.publishAll([])).toEqual([])
    await failsWith(archive.publishAll(Array.from({ length: 1001 }, () => samplePublication())), "bad-request", {
      found: "limit",
    })
  })
}
