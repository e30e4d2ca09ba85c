import { execFile } from "node:child_process"
import { mkdir, open, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../src/testing/invented-report.ts"
import { movedBundle, runToEnd } from "./bundle.ts"

const run = promisify(execFile)
let bundle: Awaited<ReturnType<typeof movedBundle>>
const at = (name: string) => join(bundle.folder, name)

beforeAll(async () => {
  bundle = await movedBundle()
  await writeFile(at("tidy.json"), JSON.stringify(inventedReport()))
  await writeFile(at("untidy.json"), JSON.stringify(untidyReport()))
  await mkdir(at("folder"))
  await run("mkfifo", [at("pipe")])
  const sparse = await open(at("sparse"), "w")
  await sparse.truncate(3 * 1024 ** 3)
  await sparse.close()
})
afterAll(() => bundle.remove())

/** Linux alone has a regular file that nobody can read, not even root. */
const unreadable = process.platform === "linux" ? ["/proc/self/mem"] : []

describe("what is no readable file", () => {
  it.each(["missing", "folder", "pipe", "sparse", "/dev/zero", ...unreadable])(
    "%s ends with 2 and its path",
    async (name) => {
      const path = name.startsWith("/") ? name : at(name)
      const inputs = ["check", at("untidy.json"), path, at("tidy.json"), "--format", "ndjson"]
      const { code, out, err } = await runToEnd(bundle.program, inputs)
      const items = out
        .trimEnd()
        .split("\n")
        .map((line): object => JSON.parse(line))
      expect(code).toBe(2)
      expect(err).toContain(path)
      expect(items.map((item) => Object.keys(item))).toEqual([
        ["file", "check"],
        ["file", "error"],
        ["file", "check"],
      ])
    },
  )
})

describe("exit codes", () => {
  it.each(["--format=human", "--format=json", "--format=ndjson"])("are the same with %s", async (format) => {
    const codeOf = async (...names: string[]) =>
      (await runToEnd(bundle.program, ["check", ...names.map(at), format])).code
    expect(await codeOf("tidy.json")).toBe(0)
    expect(await codeOf("untidy.json")).toBe(1)
    expect(await codeOf("untidy.json", "missing")).toBe(2)
  })

  it.each([[["chekc"]], [["check"]], [["check", "--nonsense"]]])(
    "%j is 2 and not a code of the parser's own",
    async (inputs) => {
      expect((await runToEnd(bundle.program, inputs)).code).toBe(2)
    },
  )

  it("of 300 records with findings is 1", async () => {
    const input = `${JSON.stringify(untidyReport())}\n`.repeat(300)
    const { code, out } = await runToEnd(bundle.program, ["check", "-", "--format", "ndjson"], input)
    expect(code).toBe(1)
    expect(out.trimEnd().split("\n")).toHaveLength(300)
  })
})

it("ends quietly when its reader has gone", async () => {
  const files = Array.from({ length: 200 }, () => `"${at("untidy.json")}"`).join(" ")
  const command = `"${process.execPath}" "${bundle.program}" check ${files} --format human | head -n 1`
  const { stdout, stderr } = await run("sh", ["-c", command])
  expect(stdout.trimEnd().split("\n")).toHaveLength(1)
  expect(stderr).toBe("")
})

it.runIf(process.platform === "linux")("says so, and ends with 2, when what it writes cannot be kept", async () => {
  const command = `"${process.execPath}" "${bundle.program}" check "${at("tidy.json")}" > /dev/full`
  const failure = await run("sh", ["-c", command]).catch((error: { code: number; stderr: string }) => error)
  expect(failure).toMatchObject({ code: 2, stderr: expect.stringContaining("ENOSPC") })
})

it("leaves standard input alone when it is not asked to read it", async () => {
  const trap = "Object.defineProperty(process,'stdin',{get(){console.error('touched')}})"
  const inputs = ["--import", `data:text/javascript,${trap}`, bundle.program, "check", at("tidy.json"), "--quiet"]
  expect((await run(process.execPath, inputs)).stderr).toBe("")
})

it("speaks Chinese unless the shell is English, and never in colours to a pipe", async () => {
  const { out } = await runToEnd(bundle.program, ["check", at("untidy.json")])
  expect(out).toMatch(/\p{Script=Han}/u)
  expect(out).not.toContain("\u001b")
})
