import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { parse } from "parse5"
import { bench, describe } from "vitest"
import { readDocument } from "./read-document.ts"
import { dressHtml, printCellPerLine, printMarkdown } from "./testing.ts"
import { writeHtml } from "./write/html.ts"

const [report] = fc.sample(arbitraryReport(), { numRuns: 1, seed: 11 }) as [Report]
const bytes = (text: string) => new TextEncoder().encode(text)
const page = bytes(writeHtml(report))
const published = bytes(dressHtml(writeHtml(report)))
const markdown = bytes(printMarkdown(report))
const lines = bytes(printCellPerLine(report))
const publishedText = new TextDecoder().decode(published)

// What a reader adds to the parser it stands on, and what a format costs beside the others, in one run.
describe("reading one report", () => {
  bench(`the parser alone, on a page as published (${Math.round(published.length / 1024)} kB)`, () => {
    parse(publishedText)
  })
  bench("a page as published", async () => {
    await readDocument(published, { name: "a.html" })
  })
  bench(`a plain page (${Math.round(page.length / 1024)} kB)`, async () => {
    await readDocument(page, { name: "a.html" })
  })
  bench("Markdown", async () => {
    await readDocument(markdown, { name: "a.md" })
  })
  bench("text, a cell to a line", async () => {
    await readDocument(lines, { name: "a.txt" })
  })
})
