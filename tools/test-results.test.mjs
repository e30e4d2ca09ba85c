import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { readResults } from "./test-results.mjs"
import { readSummary } from "./turbo-summary.mjs"

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gouji-results-"))
  for (const folder of [
    "packages/a/test-results",
    "apps/b/test-results",
    "apps/c",
    "tools/test-results",
    ".turbo/runs",
  ]) {
    mkdirSync(join(root, folder), { recursive: true })
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function report(path, ...files) {
  const testResults = files.map(({ name, status = "passed", message = "", tests = [] }) => ({
    name: join(root, name),
    status,
    message,
    assertionResults: tests.map(([fullName, status, meta = {}]) => ({ fullName, status, meta })),
  }))
  writeFileSync(join(root, path), JSON.stringify({ testResults }))
}

it("adds up the reports of every workspace, and names what failed or did not run", () => {
  const tests = [
    ["one", "passed"],
    ["two", "failed"],
    ["three", "skipped"],
    ["four", "pending"],
    ["five", "todo"],
    ["six (GOUJI_SHARED)", "skipped"],
    ["seven (GOUJI_SHARED)", "failed"],
  ]
  report("packages/a/test-results/vitest.json", { name: "packages/a/x.test.ts", status: "failed", tests })
  report("apps/b/test-results/vitest.json", { name: "apps/b/y.test.ts", tests: [["eight", "passed", { retries: 1 }]] })
  report("apps/b/test-results/e2e.json", { name: "apps/b/z.test.ts", tests: [["nine (GOUJI_SHARED)", "passed"]] })
  report("tools/test-results/vitest.json", { name: "tools/t.test.mjs", tests: [["ten", "passed"]] })
  expect(readResults(root)).toEqual({
    passed: 4,
    failed: ["packages/a/x.test.ts: two", "packages/a/x.test.ts: seven (GOUJI_SHARED)"],
    skipped: ["three", "four", "five"].map((name) => `packages/a/x.test.ts: ${name}`),
    unpublished: ["packages/a/x.test.ts: six (GOUJI_SHARED)"],
    again: ["apps/b/y.test.ts: eight"],
  })
})

it("counts a file that could not be loaded as a failure", () => {
  report("packages/a/test-results/vitest.json", { name: "packages/a/x.test.ts", status: "failed", message: "no\nmore" })
  expect(readResults(root)).toEqual({
    passed: 0,
    failed: ["packages/a/x.test.ts: no"],
    skipped: [],
    unpublished: [],
    again: [],
  })
})

it("knows which tasks ended badly", () => {
  const tasks = [
    { taskId: "a#build", execution: { exitCode: 0 } },
    { taskId: "a#typecheck", execution: { exitCode: 2 } },
    { taskId: "b#build" },
  ]
  writeFileSync(join(root, ".turbo/runs/x.json"), JSON.stringify({ tasks }))
  expect(readSummary(root)).toEqual(["a#typecheck"])
})
