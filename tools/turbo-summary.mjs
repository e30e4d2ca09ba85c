// What turbo notes of a run with --summarize: which tasks failed.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

const folderOf = (root) => join(root, ".turbo/runs")

export function removeSummaries(root) {
  rmSync(folderOf(root), { recursive: true, force: true })
}

/** The ids of the tasks that ended in failure, such as `@gouji/core#typecheck`. */
export function readSummary(root) {
  const folder = folderOf(root)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))
    .flatMap((run) => run.tasks)
    .filter((task) => (task.execution?.exitCode ?? 0) !== 0)
    .map((task) => task.taskId)
}
