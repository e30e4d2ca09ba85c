import { describe, expect, it } from "vitest"
import { failsWith } from "../contract.ts"
import { loadSqlite } from "./load-sqlite.ts"

const absent = () => Promise.reject(new Error("absent"))

describe("loadSqlite", () => {
  it("takes the first engine that loads", async () => {
    const engine = { DatabaseSync: class {} }
    expect(await loadSqlite([absent, () => Promise.resolve(engine), absent])).toBe(engine)
  })

  it("says that there is none", () => failsWith(loadSqlite([absent, absent]), "archive-driver-missing"))
})
