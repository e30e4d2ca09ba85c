import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { findPostgres } from "../src/testing/start-postgres.ts"

const run = promisify(execFile)
const script = fileURLToPath(new URL("kills.mjs", import.meta.url))
const kills = async (engine: string, during: string, cycles: number) =>
  (await run(process.execPath, [script, "--engine", engine, "--during", during, "--cycles", String(cycles)])).stdout

const programs = await findPostgres()

describe.each([
  { engine: "sqlite", name: "SQLite", isHere: true },
  { engine: "postgres", name: "PostgreSQL", isHere: programs !== null },
])("an archive of $name", ({ engine, name, isHere }) => {
  it.skipIf(!isHere)("has lost nothing that was acknowledged, where its writer is killed", async () => {
    expect(await kills(engine, "writing", 25)).toMatch(
      new RegExp(`^${name}: 25 kills .* acknowledged acts, none lost;`, "m"),
    )
  })

  it.skipIf(!isHere)("has no backup that is taken for whole and is not, where that is killed", async () => {
    expect(await kills(engine, "backup", 4)).toMatch(
      new RegExp(`^${name}: 4 kills .* none taken for whole that is not: .* every archive intact`, "m"),
    )
  })

  it.skipIf(!isHere)("is upgraded or as it was, with all it held, where its upgrade is killed", async () => {
    expect(await kills(engine, "upgrade", 6)).toMatch(
      new RegExp(`^${name}: 6 kills .* none by half; \\d+ acknowledged acts, none lost$`, "m"),
    )
  })
})
