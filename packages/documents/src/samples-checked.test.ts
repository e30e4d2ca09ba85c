import { readFileSync } from "node:fs"
import { join } from "node:path"
import { checkReading } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { isPublished, needsPublished, publishedFolder } from "./testing/published-reports.ts"

/**
 * What there is to say about real published reports, and nothing else: the places of the findings, by rule. Their
 * figures stay where the reports are.
 */
const said: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "seeds/leizhou-bureau-2020.txt": { "section-missing": 1, "issued-before-year-end": 1 },
  // Two totals left at 0, table two of one form beside table three of the other, a label cut short, and a file
  // that names a person as its author.
  "samples/hongze-2023.pdf": { "remedies-row-total": 2, "form-mixed": 1, "label-differs": 1, "author-named": 1 },
  "samples/pingtan-2020.txt": { "requests-outcomes": 2 },
  "samples/pingtan-2022.txt": {},
  "samples/pingtan-2025.html": {},
  // The text takes a column's figure for the total, its share does not fit, and not all was upheld: two cases are open.
  "samples/shanghai-office-2019.html": {
    "requests-blank-total": 11,
    "rows-blank": 2,
    "prose-outcomes": 1,
    "prose-remedies": 1,
    "prose-percentage": 1,
  },
  "samples/shuyang-county-2025.md": {},
}

describe("real reports", () => {
  for (const [file, deserved] of Object.entries(said))
    it.skipIf(!isPublished(file))(`${file} has the findings it deserves ${needsPublished}`, async () => {
      const reading = await readDocument(new Uint8Array(readFileSync(join(publishedFolder, file))), { name: file })
      const { findings } = checkReading(reading, { asOf: "2026-11-22" })
      const counts: Record<string, number> = {}
      for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
      expect(counts).toEqual(deserved)
    })
})
