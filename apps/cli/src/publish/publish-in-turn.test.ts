import { Failure } from "@gouji/core"
import { describe, expect, it } from "vitest"
import type { Context } from "../context.ts"
import type { Item } from "../input/items.ts"
import { publishInTurn } from "./publish-in-turn.ts"
import { type Publication, type Target, unchanged } from "./target.ts"

const context = { language: "zh-CN", environment: {}, say: () => undefined } as unknown as Context
const publicationOf = (id: string): Publication => ({ ...unchanged, status: "published", id })

/** A target that notes what is published together, and refuses what is said to be bad: with it, everything. */
function noting({ most = 3, joins = () => true, bad = "" }: Partial<Target<string>> & { readonly bad?: string } = {}) {
  const seen: string[] = []
  const target: Target<string> = {
    prepare: async (_, name) => name,
    most,
    joins,
    publish: async (prepared) => {
      seen.push(prepared.join(""))
      if (prepared.includes(bad)) throw new Failure("report-invalid")
      return prepared.map((one) => (one === "x" ? { error: new Failure("agency-ambiguous") } : publicationOf(one)))
    },
    close: async () => undefined,
  }
  return { seen, target }
}

async function* itemsOf(names: string): AsyncGenerator<Item<string>> {
  const failed = { code: "not-a-report", title: "", detail: "" }
  for (const file of names)
    yield { file, line: null, found: true, ...(file === "!" ? { problem: failed } : { value: file }) }
}

/** The files in the order in which they came out, each with its id or the code of its problem. */
async function outcomes(names: string, target: Target<string>) {
  const said: string[] = []
  for await (const item of publishInTurn(context, itemsOf(names), target)) {
    said.push(`${item.file} ${"problem" in item ? item.problem.code : item.value.id}`)
  }
  return said
}

describe("publishInTurn", () => {
  it("publishes so many together, in their order, with what could not be read between them", async () => {
    const { seen, target } = noting()
    expect(await outcomes("ab!cd", target)).toEqual(["a a", "b b", "! not-a-report", "c c", "d d"])
    expect(seen).toEqual(["ab", "cd"])
  })

  it("says of one that was refused, and of the others beside it", async () => {
    const { seen, target } = noting()
    expect(await outcomes("axb", target)).toEqual(["a a", "x agency-ambiguous", "b b"])
    expect(seen).toEqual(["axb"])
  })

  it("publishes each alone where together nothing of them could be kept", async () => {
    const { seen, target } = noting({ bad: "b" })
    expect(await outcomes("abc", target)).toEqual(["a a", "b report-invalid", "c c"])
    expect(seen).toEqual(["abc", "a", "b", "c"])
  })

  it("begins anew with one that must not wait with those before", async () => {
    const { seen, target } = noting({ joins: (waiting, next) => !waiting.includes("a") || next !== "c" })
    expect(await outcomes("abcd", target)).toEqual(["a a", "b b", "c c", "d d"])
    expect(seen).toEqual(["ab", "cd"])
  })

  it("lets nothing wait where the target takes one at a time", async () => {
    const { seen, target } = noting({ most: 1 })
    const items = publishInTurn(context, itemsOf("ab"), target)
    await items.next()
    expect(seen).toEqual(["a"])
  })

  it("lets nothing wait long for others", async () => {
    const { seen, target } = noting()
    async function* slowly() {
      for await (const item of itemsOf("abc")) {
        if (item.file === "b") await new Promise((resolve) => setTimeout(resolve, 300))
        yield item
      }
    }
    for await (const _ of publishInTurn(context, slowly(), target));
    expect(seen).toEqual(["ab", "c"])
  })
})
