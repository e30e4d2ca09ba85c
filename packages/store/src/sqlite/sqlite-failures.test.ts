import { describe, expect, it } from "vitest"
import { isSqliteBusy, sqliteFailure } from "./sqlite-failures.ts"

const sqliteError = (errcode: number) => Object.assign(new Error("sqlite"), { errcode })

describe("sqliteFailure", () => {
  it.each([
    [5, "archive-busy"],
    [517, "archive-busy"],
    [8, "archive-unwritable"],
    [1032, "archive-unwritable"],
    [13, "archive-unwritable"],
    [11, "archive-unreadable"],
    [26, "archive-unreadable"],
  ])("words result code %i", (errcode, code) => {
    expect(sqliteFailure(sqliteError(errcode), "a.db")).toMatchObject({ code, detail: { path: "a.db" } })
    expect(isSqliteBusy(sqliteError(errcode))).toBe(code === "archive-busy")
  })

  it.each([[sqliteError(19)], [new TypeError("a fault of ours")], ["text"]])("leaves the rest as it is", (error) => {
    expect(sqliteFailure(error, "a.db")).toBe(error)
  })
})
