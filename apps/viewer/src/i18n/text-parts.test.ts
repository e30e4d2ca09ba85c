import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { zhCheck } from "./zh-cn-check.ts"
import { zhFillIn } from "./zh-cn-fill-in.ts"

const src = fileURLToPath(new URL("../", import.meta.url))
const partOf = new Map([
  ...Object.keys(zhCheck).map((key) => [key, "check"] as const),
  ...Object.keys(zhFillIn).map((key) => [key, "fillIn"] as const),
])

/** A page's file with all that it imports, at once or later. */
function filesOf(entry: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(entry)) return found
  const text = readFileSync(entry, "utf8")
  found.set(entry, text)
  for (const [, path = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+\.tsx?)"/g))
    filesOf(resolve(dirname(entry), path), found)
  return found
}

const pages = [
  ...readFileSync(resolve(src, "pages-client.ts"), "utf8").matchAll(
    /(\w+): page\(.*?import\("(.*?)"\)\)\.\w+(?:, \[(.*?)\])?\)/g,
  ),
].map(([, page = "", path = "", parts = ""]) => ({
  page,
  entry: resolve(src, path),
  parts: [...parts.matchAll(/"(\w+)"/g)].map(([, part = ""]) => part),
}))

test("every page is looked at", () => {
  expect(pages.length).toBe([...readFileSync(resolve(src, "pages-client.ts"), "utf8").matchAll(/: page\(/g)].length)
})

test.each(pages)("$page fetches the texts that it says, and no others", ({ entry, parts }) => {
  const said = new Set<string>()
  for (const text of filesOf(entry).values())
    for (const [, key = ""] of text.matchAll(/\bt\([^()]*?["`](\w+)\./g)) {
      const part = partOf.get(key)
      if (part) said.add(part)
    }
  expect([...said].sort()).toEqual(parts.toSorted())
})
