import { type ChildProcess, execFile, spawn } from "node:child_process"
import { chmod, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ended, movedBundle, untilSaid } from "./bundle.ts"
import { asShown, type Step, stepsIn, withSteps } from "./tutorial.ts"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const run = promisify(execFile)
/** `GOUJI_SCENARIOS=write` writes what comes out in the place of what is shown; read the difference. */
const isWriting = process.env.GOUJI_SCENARIOS === "write"

let bundle: Awaited<ReturnType<typeof movedBundle>>
beforeAll(async () => {
  bundle = await movedBundle()
  // What a reader has who installed it: a command called gouji.
  await writeFile(join(bundle.folder, "gouji"), `#!/bin/sh\nexec "${process.execPath}" "${bundle.program}" "$@"\n`)
  await chmod(join(bundle.folder, "gouji"), 0o755)
})
afterAll(() => bundle.remove())

const documents = [
  { file: "tutorial.md", language: "en_US.UTF-8" },
  { file: "tutorial.zh-CN.md", language: "zh_CN.UTF-8" },
].map((each) => ({ ...each, path: here(`../../../docs/${each.file}`) }))

const textOf = (path: string) => readFile(path, "utf8")

/** A shell's command line in the county's folder, with both streams in one as on a terminal. */
function shell(command: string, folder: string, language: string): ChildProcess {
  const PATH = `${bundle.folder}:${process.env.PATH}`
  const env = { PATH, LANG: language, HOME: bundle.folder, PORT: "0" }
  return spawn("sh", ["-c", `{ ${command.replace(/^gouji serve/, "exec gouji serve")}; } 2>&1`], { cwd: folder, env })
}

/** What the county's site shows while it is served. */
async function lookAtSite(address: string) {
  const page = await fetch(`${address}/`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain("云泽县")
  const answer = await fetch(`${address}/api/v1/reports?year=2025`)
  const { items } = (await answer.json()) as { items: { agency: { name: string }; verdict: string }[] }
  expect(items).toHaveLength(9)
  expect(new Set(items.map(({ verdict }) => verdict))).toEqual(new Set(["pass"]))
}

async function take({ command }: Step, folder: string, language: string): Promise<Step> {
  const child = shell(command, folder, language)
  const end = ended(child)
  if (command.startsWith("gouji serve")) {
    try {
      const said = await untilSaid(child, /http:\S+\n.*\S{43}\n/)
      await lookAtSite(/http:\S+/.exec(said)?.[0] ?? "")
    } finally {
      child.kill("SIGTERM")
    }
  }
  const { code, out } = await end
  return { command, printed: asShown(out), code: code ?? -1 }
}

describe.each(documents)("$file", ({ file, language, path }) => {
  it("prints what it shows, command by command", async () => {
    const folder = join(bundle.folder, file)
    await run(process.execPath, [here("../tutorial/make-county.mjs"), folder])
    const document = await textOf(path)
    const taken: Step[] = []
    for (const step of stepsIn(document)) {
      const found = await take(step, folder, language)
      if (!isWriting) expect(found).toEqual(step)
      taken.push(found)
    }
    if (isWriting) await writeFile(path, withSteps(document, taken))
    // What was written holds: the county's document its sums, the package its hashes.
    const same = await ended(shell("gouji diff county.json 云泽县.docx", folder, language))
    expect(same).toMatchObject({ code: 0 })
    await run("unzip", ["-q", "yunze.zip", "-d", "package"], { cwd: folder })
    await run("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: join(folder, "package") })
  }, 300_000)
})

it("the tutorial is ten commands, the same in both languages, and no other program but cp", async () => {
  const [english = [], chinese = []] = (await Promise.all(documents.map(({ path }) => textOf(path)))).map((text) =>
    stepsIn(text).map(({ command }) => command),
  )
  expect(chinese).toEqual(english)
  expect(english.filter((command) => command.startsWith("gouji "))).toHaveLength(10)
  expect(english.filter((command) => !command.startsWith("gouji "))).toEqual(["cp again/* reports/"])
})
