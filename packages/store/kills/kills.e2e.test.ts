import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { findPostgres } from "../src/testing/start-postgres.ts"

const run = promisify(execFile)
const script = fileURLToPath(new URL("kills.mjs", import.meta.url))
const kills = async (engine: string) =>
  (await run(process.execPath, [script, "--engine", engine, "--cycles", "25"])).stdout

const programs = await findPostgres()

describe("a writer that is killed", () => {
  it("has lost nothing that was acknowledged, in a file", async () => {
    expect(await kills("sqlite")).toMatch(/SQLite: 25 kills .* acknowledged acts, none lost/)
  })

  it.skipIf(programs === null)("has lost nothing that was acknowledged, in a database", async () => {
    expect(await kills("postgres")).toMatch(/PostgreSQL: 25 kills .* acknowledged acts, none lost/)
  })
})
