import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { expect, it } from "vitest"
import { contentOf, docsFolder, generatedPages, pagesThere } from "./pages.ts"

it("writes the pages of the rules", () => {
  mkdirSync(docsFolder, { recursive: true })
  const pages = generatedPages()
  for (const stale of pagesThere()) if (!pages.has(stale)) rmSync(stale)
  for (const [path, content] of pages) writeFileSync(path, content)
  for (const [path, content] of pages) expect(contentOf(path)).toBe(content)
})
