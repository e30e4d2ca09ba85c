import { expect, test } from "vitest"
import { isArchiveData, isReportData, tellsDemo } from "./page-data.ts"

test.each([
  [{ facets: { demo: true } }, true],
  [{ facets: { demo: false } }, false],
  [{ demo: false }, false],
  [{ published: { demo: true } }, true],
  // A report that is not invented says nothing about the others in the archive.
  [{ published: { demo: false } }, undefined],
  [null, undefined],
])("%j", (data, demo) => {
  expect(tellsDemo(data)).toBe(demo)
})

test("data of one page are not taken for those of another", () => {
  expect(isArchiveData({ published: {}, revisions: [] })).toBe(false)
  expect(isReportData({ facets: {}, page: {} })).toBe(false)
  expect(isReportData(null)).toBe(false)
})
