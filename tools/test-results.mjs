// The JSON reports that vitest leaves behind, one or more for each workspace.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

const jsonFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => join(folder, name))
    : []

/** Every report of the workspace. */
export function globResults(root) {
  const groups = ["packages", "apps"].map((group) => join(root, group))
  const folders = groups.flatMap((group) => readdirSync(group).map((name) => join(group, name)))
  return [join(root, "tools"), ...folders].flatMap((folder) => jsonFiles(join(folder, "test-results")))
}

const outcomes = { passed: "passed", failed: "failed" }

/** How many tests passed, and the names of those that failed and of those that did not run. */
export function readResults(root) {
  const results = { passed: 0, failed: [], skipped: [] }
  for (const report of globResults(root)) {
    for (const file of JSON.parse(readFileSync(report, "utf8")).testResults) {
      const where = relative(root, file.name)
      // A file that could not even be loaded has no tests to count.
      if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) {
        results.failed.push(`${where}: ${(file.message ?? "").split("\n")[0]}`)
      }
      for (const test of file.assertionResults) {
        const outcome = outcomes[test.status] ?? "skipped"
        if (outcome === "passed") results.passed += 1
        else results[outcome].push(`${where}: ${test.fullName}`)
      }
    }
  }
  return results
}
