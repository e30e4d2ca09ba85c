import { basename } from "node:path"
import { describe, expect, it } from "vitest"
import { rules } from "../src/index.ts"
import { examplesOf } from "./make-examples.ts"
import { contentOf, docsFolder, generatedPages, pagesThere } from "./pages.ts"

const pages = generatedPages()
const inFolder = [...pages.keys()].filter((path) => path.startsWith(docsFolder))
const hint = "run `npm run docs` and commit what it writes"

describe("the pages of the rules", () => {
  it("are there for every rule, and for no other", () => {
    expect(
      pagesThere()
        .map((path) => basename(path))
        .sort(),
      hint,
    ).toEqual(inFolder.map((path) => basename(path)).sort())
    expect(inFolder).toHaveLength(rules.length + 1)
  })

  it.for([...pages].map(([path, content]) => [basename(path), path, content] as const))(
    "%s is up to date",
    ([, path, content]) => {
      expect(contentOf(path), hint).toBe(content)
    },
  )

  it.for(rules.map((rule) => [rule.id, rule] as const))("%s has examples without an empty place", ([, rule]) => {
    const { holds, broken } = examplesOf(rule)
    for (const { words } of [holds, broken]) {
      for (const { lines } of Object.values(words)) {
        expect(lines).not.toEqual([])
        expect(lines.flat().filter((text) => text === "" || /undefined|\[object/.test(text))).toEqual([])
      }
    }
    expect([holds.words["zh-CN"].sentence, holds.words.en.sentence]).toEqual([null, null])
    expect(broken.words["zh-CN"].sentence).toMatch(/\p{Script=Han}/u)
    expect(broken.words.en.sentence).toBeTruthy()
  })
})
