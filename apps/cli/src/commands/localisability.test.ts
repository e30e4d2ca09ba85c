import { cellsOf, formIds, type Localisability, tableIds } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { languages } from "../language.ts"
import { runGouji } from "../testing/test-run.ts"

interface Printed {
  readonly tables: readonly (Localisability & { readonly form: string; readonly table: string })[]
}

describe("gouji localisability", () => {
  it("says of every cell of every form what a wrong figure there would break", async () => {
    const { code, out } = await runGouji(["localisability", "--json"])
    const { tables }: Printed = JSON.parse(out)
    expect(code).toBe(0)
    const all = formIds.flatMap((form) => tableIds.flatMap((table) => cellsOf(form, table).map(({ id }) => id)))
    expect(tables.flatMap(({ cells }) => cells.map(({ cell }) => cell))).toEqual(all)
    const three = tables.find(({ form, table }) => form === "2021" && table === "requests")
    expect([three?.rank, three?.distance, three?.dependencies.length]).toEqual([37, 4, 2])
    expect(three?.cells.every(({ kind }) => kind === "locatable")).toBe(true)
  })

  it.each(languages)("shows table by table what cannot be told apart in %s", async (language) => {
    const { code, out } = await runGouji(["localisability"], { language })
    expect(code).toBe(0)
    const alike = out.split("\n").filter((line) => line.includes(" | "))
    // Table four has three sums of five cells, in both forms.
    expect(alike.map((line) => line.split(" | ").length)).toEqual(Array.from({ length: 6 }, () => 5))
  })

  it("does not print two formats at once", async () => {
    expect((await runGouji(["localisability", "--json", "--markdown"])).code).toBe(2)
  })

  // After a change of the rules: npx vitest run src/commands/localisability.test.ts -u
  it("is what the page in docs says", async () => {
    const { out } = await runGouji(["localisability", "--markdown"], { language: "en" })
    await expect(out).toMatchFileSnapshot("../../../../docs/localisability.md")
  })
})
