import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const at = (path) => new URL(`../${path}`, import.meta.url)
const rows = readFileSync(at("SECURITY.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))

test("every line of SECURITY.md names tests that are there", () => {
  expect(rows.length).toBeGreaterThan(40)
  const files = rows.map((row) => [...row.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, file]) => file))
  expect(rows.filter((_, place) => files[place].length === 0)).toEqual([])
  expect(files.flat().filter((file) => !existsSync(at(file)))).toEqual([])
})
