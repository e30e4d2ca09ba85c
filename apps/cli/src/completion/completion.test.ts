import { execFile, execFileSync } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkFormats } from "../commands/flags.ts"
import { severities } from "../outcome-of-check.ts"
import { runGouji } from "../testing/test-run.ts"
import { shells } from "./completion-command.ts"

const run = promisify(execFile)

function has(program: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`])
    return true
  } catch {
    return false
  }
}

let folder = ""
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-completion-"))
  for (const shell of shells) await writeFile(at(shell), (await runGouji(["completion", shell])).out)
  for (const language of ["zh-CN", "en"] as const) {
    await writeFile(at(language), (await runGouji(["man"], { language })).out)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.runIf(has("bash"))("in bash", () => {
  const complete = async (...words: string[]) => {
    const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gouji; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = await run("bash", ["--norc", "-u", "-c", script, at("bash"), ...words])
    return stdout.split("\n").filter((line) => line !== "")
  }

  it("names commands, flags, and what a flag can be", async () => {
    expect(await complete("gouji", "ch")).toEqual(["check", "checkpoint"])
    expect(await complete("gouji", "check", "--fail")).toEqual(["--fail-level"])
    expect(await complete("gouji", "check", "--format", "")).toEqual([...checkFormats])
    expect(await complete("gouji", "check", "a.docx", "--fail-level", "")).toEqual([...severities])
    expect(await complete("gouji", "check", "--format", "=", "sa")).toEqual(["sarif"])
    expect(await complete("gouji", "agencies", "")).toEqual(["import", "list"])
    expect(await complete("gouji", "completion", "")).toEqual([...shells])
  })

  it("leaves files to the shell", async () => {
    expect(await complete("gouji", "check", "")).toEqual([])
    expect(await complete("gouji", "check", "--baseline", "")).toEqual([])
  })
})

describe.runIf(has("zsh"))("in zsh", () => {
  it("loads, and defines a function for every command", async () => {
    const script = `autoload -Uz compinit && compinit -u -d "$1.dump" && source "$1" && whence -w _gouji _gouji_check _gouji_agencies_import && print $_comps[gouji]`
    const { stdout } = await run("zsh", ["-f", "-c", script, "zsh", at("zsh")])
    expect(stdout.trim().split("\n")).toEqual([
      "_gouji: function",
      "_gouji_check: function",
      "_gouji_agencies_import: function",
      "_gouji",
    ])
  })
})

describe.runIf(has("fish"))("in fish", () => {
  const complete = async (line: string) => {
    const { stdout } = await run("fish", ["--no-config", "-c", `source ${at("fish")}; complete -C '${line}'`])
    return stdout.split("\n").flatMap((found) => (found === "" ? [] : [found.split("\t")[0]]))
  }

  it("names commands, flags, and what a flag can be", async () => {
    expect(await complete("gouji chec")).toEqual(["check", "checkpoint"])
    expect(await complete("gouji check --fail-l")).toEqual(["--fail-level"])
    expect((await complete("gouji check --format ")).sort()).toEqual([...checkFormats].sort())
    expect(await complete("gouji agencies ")).toEqual(["import", "list"])
  })
})

describe("the manual page", () => {
  it.runIf(has("mandoc"))("has no fault that mandoc would name", async () => {
    for (const language of ["zh-CN", "en"]) {
      const { stdout } = await run("mandoc", ["-T", "lint", "-W", "error", at(language)])
      expect(stdout).toBe("")
    }
  })

  it.runIf(has("mandoc"))("shows every command and flag as a person reads it", async () => {
    const { stdout } = await run("mandoc", ["-T", "utf8", at("en")], { env: { ...process.env, LC_ALL: "C.UTF-8" } })
    // Bold is a sign, a backspace, and the sign again.
    const pieces = stdout.split("\b")
    const plain = pieces.map((piece, index) => (index < pieces.length - 1 ? piece.slice(0, -1) : piece)).join("")
    for (const word of ["gouji check", "gouji agencies import", "--fail-level", "--write-baseline", "--jobs"]) {
      expect(plain).toContain(word)
    }
  })
})
