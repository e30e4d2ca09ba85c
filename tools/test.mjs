// `npm test`: lint, types, build, unit tests, tests in a browser. Goes on after a failure, so that one run shows all of
// them, and ends in one line that counts. On CI a test that was skipped has failed: nobody would look at it otherwise. But
// for those that need published reports: these are kept outside the project, and CI cannot install them.

import { existsSync, rmSync } from "node:fs"
import { availableParallelism } from "node:os"
import { resolve } from "node:path"
import { root, turbo } from "./pnpm.mjs"
import { say } from "./say.mjs"
import { globResults, readResults } from "./test-results.mjs"
import { readSummary, removeSummaries } from "./turbo-summary.mjs"

// More at a time than there are cores, or a browser next to other tests, is what makes tests fail now and then.
const rounds = [
  { tasks: ["//#lint", "typecheck", "build", "//#test:tools", "test"], atOnce: availableParallelism() },
  { tasks: ["e2e"], atOnce: availableParallelism(), filter: "!@gouji/viewer" },
  { tasks: ["e2e"], atOnce: 1, filter: "@gouji/viewer" },
]

for (const file of globResults(root)) rmSync(file)

// Named, so that a result kept from a run without published reports is not taken for one with them.
const beside = resolve(root, "../shared")
if (!process.env.GOUJI_SHARED && existsSync(beside)) process.env.GOUJI_SHARED = beside

const failedTasks = []
for (const { tasks, atOnce, filter } of rounds) {
  removeSummaries(root)
  const { code } = await turbo([
    "run",
    ...tasks,
    ...(filter ? [`--filter=${filter}`] : []),
    "--continue=dependencies-successful",
    "--summarize",
    `--concurrency=${atOnce}`,
    "--output-logs=new-only",
  ])
  const failed = readSummary(root)
  if (code === 130) process.exit(130)
  if (code !== 0 && failed.length === 0) failed.push(`turbo run ${tasks.join(" ")}`)
  failedTasks.push(...failed)
}

const { passed, failed, skipped, unpublished, again } = readResults(root)
const isStrict = Boolean(process.env.CI) && process.env.CI !== "false"

if (failed.length > 0) {
  say(`\n失败的测试（${failed.length}）：`, `\nFailed tests (${failed.length}):`)
  for (const name of failed) process.stderr.write(`  ✗ ${name}\n`)
}
if (again.length > 0) {
  say(`\n!!! 第二次才通过的测试（${again.length}）：`, `\n!!! Passed only when tried again (${again.length}):`)
  for (const name of again) process.stderr.write(`  ! ${name}\n`)
}
if (skipped.length > 0) {
  say(`\n!!! 跳过的测试（${skipped.length}）：`, `\n!!! Skipped tests (${skipped.length}):`)
  for (const name of skipped) process.stderr.write(`  ! ${name}\n`)
  if (isStrict) say("在 CI 上，跳过即失败。", "On CI, skipped is failed.")
}
if (unpublished.length > 0) {
  const where = process.env.GOUJI_SHARED || beside
  say(
    `\n!!! 没有真实报告（${where}），跳过的测试（${unpublished.length}）；存放的文件夹由 GOUJI_SHARED 指定：`,
    `\n!!! No published reports (${where}), so that tests were skipped (${unpublished.length}). GOUJI_SHARED names their folder:`,
  )
  for (const name of unpublished) process.stderr.write(`  ! ${name}\n`)
}
// A task of tests that failed by its tests has been counted; lint, types, build or a crash have not.
const others = failedTasks.filter((task) => failed.length === 0 || !/#(test|test:tools|e2e)$/.test(task))
if (others.length > 0) {
  say(`\n失败的任务（${others.length}）：`, `\nFailed tasks (${others.length}):`)
  for (const task of others) process.stderr.write(`  ✗ ${task}\n`)
}
if (passed === 0) say("没有运行任何测试。", "Not a single test ran.")

const failures = failed.length + others.length + (isStrict ? skipped.length : 0)
process.exitCode = failures > 0 || passed === 0 ? 1 : 0
const left = skipped.length + unpublished.length
const tail = left > 0 ? `, ${left} skipped` : ""
process.stdout.write(`${passed} passed, ${failures} failed${tail}\n`)
