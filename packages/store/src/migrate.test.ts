import { readdir } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import { migrations } from "./migrations/index.ts"

describe("migrations", () => {
  it("are all in the list, each named as its file, in order", async () => {
    const files = (await readdir(new URL("./migrations/", import.meta.url))).filter((name) => /^\d/.test(name)).sort()
    expect(migrations.map((migration) => `${migration.id}.ts`)).toEqual(files)
  })
})
