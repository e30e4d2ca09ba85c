import { expect, it } from "vitest"
import type { Document, Paragraph } from "../document.ts"
import { limits } from "../limits.ts"
import { failureOf } from "../testing/failure-of.ts"
import { unfold } from "./unfold.ts"

it("looks at no more lines of labels than a report may have", async () => {
  const seen = new Set<number>()
  const blocks = Array.from(
    { length: limits.records * 3 },
    (_, index): Paragraph => ({
      kind: "paragraph",
      page: null,
      get text() {
        seen.add(index)
        return `一、本年新收政府信息公开申请数量${index}`
      },
    }),
  )
  const document: Document = { mediaType: "text/plain", blocks, about: { titles: [], published: null }, warnings: [] }
  expect(await failureOf(() => unfold(document))).toBe("markup-too-complex")
  expect(seen.size).toBe(limits.records + 1)
})
