import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { formIds, tableIds } from "../report/index.ts"
import { cellsOf } from "./cells.ts"
import { rowName } from "./names.ts"

interface Vocabulary {
  readonly cells: Readonly<Record<string, readonly string[]>>
  readonly tables: {
    readonly requests: {
      readonly forms: Readonly<
        Record<string, { readonly rows: readonly { readonly id: string; readonly label: string }[] }>
      >
    }
  }
}

/** The published list of all addresses and labels, kept outside the project. */
function readVocabulary(): Vocabulary | null {
  try {
    const folder = process.env.GOUJI_SHARED || new URL("../../../../../shared", import.meta.url).pathname
    return JSON.parse(readFileSync(`${folder}/vocabulary.json`, "utf8")) as Vocabulary
  } catch {
    return null
  }
}

const vocabulary = readVocabulary()

/** Where the list is not at hand there is nothing to compare; the run says so. `forms.test.ts` counts cells all the same. */
const compared = it.skipIf(vocabulary === null)

describe("the published vocabulary", () => {
  compared.for(formIds)("lists the cells of %s in the same order (GOUJI_SHARED)", (form) => {
    expect(tableIds.flatMap((table) => cellsOf(form, table)).map((cell) => cell.id)).toEqual(vocabulary?.cells[form])
  })

  compared.for(formIds)("labels the rows of table three of %s alike (GOUJI_SHARED)", (form) => {
    const named = new Map(cellsOf(form, "requests").map((cell) => [cell.row, rowName(cell, "zh-CN")]))
    const rows = vocabulary?.tables.requests.forms[form]?.rows ?? []
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(rows.map((row) => [row.id, row.label])))
  })

  it("names a cell in one way", () => {
    expect(cellsOf("2021", "requests").every((cell) => cell.id === `requests/${cell.row}/${cell.column}`)).toBe(true)
  })
})
