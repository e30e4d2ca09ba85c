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

/** Ends the name of a test that needs published reports, which are kept outside the project. */
const needsPublished = "(GOUJI_SHARED)"

const outcomes = { passed: "passed", failed: "failed" }

/**
 * How many tests passed, and the names of those that failed and of those that did not run; apart from these, those that
 * no machine can run that has no published reports, and those that passed when they were tried again (`again`).
 */
export function readResults(root) {
  const results = { passed: 0, failed: [], skipped: [], unpublished: [], again: [] }
  for (const report of globResults(root)) {
    for (const file of JSON.parse(readFileSync(report, "utf8")).testResults) {
      const where = relative(root, file.name)
      // A file that could not even be loaded has no tests to count.
      if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) {
        results.failed.push(`${where}: ${(file.message ?? "").split("\n")[0]}`)
      }
      for (const test of file.assertionResults) {
        const outcome = outcomes[test.status] ?? "skipped"
        const list = outcome === "skipped" && test.fullName.endsWith(needsPublished) ? "unpublished" : outcome
        if (outcome === "passed" && test.meta?.retries > 0) results.again.push(`${where}: ${test.fullName}`)
        if (outcome === "passed") results.passed += 1
        else results[list].push(`${where}: ${test.fullName}`)
      }
    }
  }
  return results
}
