// The walls of the architecture stand as long as each of them is seen to stop what it is there for.
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { allowed, violations } from "./walls.cases.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome")
const header = /^(\S+?):\d+:\d+ (lint\/\S+|plugin) /

let folder
let complaints

/** What biome says of each file, as a person would read it. */
function lint() {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--colors=off", "--max-diagnostics=none", "packages", "apps"],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  )
  const byFile = new Map()
  let file = null
  for (const line of `${stdout}\n${stderr}`.split("\n")) {
    file = header.exec(line)?.[1] ?? file
    if (file !== null) byFile.set(file, `${byFile.get(file) ?? ""}${line}\n`)
  }
  return byFile
}

const cases = (table) => table.map(([where, code, ...rest], index) => [`${where}/case-${index}.ts`, code, ...rest])
const broken = cases(violations)
const kept = cases(allowed).map(([path, code]) => [path.replace("/case-", "/kept-"), code])

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-walls-"))
  for (const part of ["biome.json", "tools/lint", ".gitignore"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  for (const [path, code] of [...broken, ...kept]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${code}\n`)
  }
  complaints = lint()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("a wall stops", () => {
  it.each(broken)("%s: %s", (path, _code, message) => {
    expect(complaints.get(path) ?? "(nothing)").toContain(message)
  })
})

describe("a wall lets through", () => {
  it.each(kept)("%s: %s", (path) => {
    expect(complaints.get(path) ?? "(nothing)").toBe("(nothing)")
  })
})
