import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rulesetVersion } from "@gouji/core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { parse, stringify } from "yaml"
import * as z from "zod"
import { checkFormats, formats } from "./commands/flags.ts"
import { shells } from "./completion/completion-command.ts"
import { diffFormats } from "./diff/diff-command.ts"
import { scenarioFolder } from "./testing/scenario-folder.ts"
import { runGouji } from "./testing/test-run.ts"

const scenariosFolder = fileURLToPath(new URL("../scenarios/", import.meta.url))

const scenarioSchema = z.strictObject({
  /** As typed, without the program's name; no word has a blank in it. Drafts are named as `testing/desk-folder.ts` has them. */
  run: z.string(),
  language: z.enum(["zh-CN", "en"]).default("zh-CN"),
  code: z.int(),
  /** Word for word; the version of the rules stands as <ruleset>, what has an id of chance as <id>. */
  stdout: z.string().optional(),
  stderr: z.string().optional(),
  /** What standard output has in it, where it is long. */
  contains: z.array(z.string()).default([]),
  /** Whether standard output is JSON. */
  json: z.boolean().default(false),
})
type Scenario = z.infer<typeof scenarioSchema>

const load = (file: string) => z.array(scenarioSchema).parse(parse(readFileSync(scenariosFolder + file, "utf8")))
const files = readdirSync(scenariosFolder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => ({ file, scenarios: load(file) }))

let made: Awaited<ReturnType<typeof scenarioFolder>>
const home = process.cwd()
beforeAll(async () => {
  made = await scenarioFolder()
  // Files are named as a person in that folder names them.
  process.chdir(made.folder)
})
afterAll(async () => {
  process.chdir(home)
  await made.remove()
})

async function outcome({ run, language }: Scenario) {
  const words = run.split(" ").map((word) => made.drafts[word] ?? word)
  const { code, out, err } = await runGouji(words, { language, ports: made.ports })
  const steady = (text: string) =>
    Object.entries(made.drafts)
      .reduce((so, [name, id]) => so.replaceAll(id, name), text.replaceAll(rulesetVersion, "<ruleset>"))
      .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, "<id>")
  return { code, stdout: steady(out), stderr: steady(err) }
}

/** `GOUJI_SCENARIOS=write` writes what comes out in the place of what is expected; read the difference. */
const isWriting = process.env.GOUJI_SCENARIOS === "write"

describe.each(files)("$file", ({ file, scenarios }) => {
  const rewrite = async () => {
    const written = []
    for (const scenario of parse(readFileSync(scenariosFolder + file, "utf8"))) {
      const { code, stdout, stderr } = await outcome(scenarioSchema.parse({ code: 0, ...scenario }))
      const exact = { ...("stdout" in scenario ? { stdout } : {}), ...("stderr" in scenario ? { stderr } : {}) }
      written.push({ ...scenario, code, ...exact })
    }
    writeFileSync(scenariosFolder + file, stringify(written, { lineWidth: 0, blockQuote: "literal" }))
  }
  // No test that is passed over when nobody asks for it.
  if (isWriting) it("is written anew", rewrite)

  it.each(scenarios.map((scenario) => ({ ...scenario, scenario })))("gouji $run", async ({ scenario }) => {
    const found = await outcome(scenario)
    expect(found.code).toBe(scenario.code)
    if (scenario.stdout !== undefined) expect(found.stdout).toBe(scenario.stdout)
    if (scenario.stderr !== undefined) expect(found.stderr).toBe(scenario.stderr)
    for (const part of scenario.contains) expect(found.stdout).toContain(part)
    if (scenario.json) expect(() => JSON.parse(found.stdout)).not.toThrow()
  })
})

describe("there is a scenario", () => {
  const runs = files.flatMap(({ scenarios }) => scenarios.map(({ run }) => run))
  // Those are no text: they are tested where they are written.
  const isText = (format: string) => format !== "xlsx" && format !== "docx"

  it.each([
    ...checkFormats.filter(isText).map((format) => `check .*--format ${format}`),
    ...formats.map((format) => `read .*--format ${format}`),
    ...diffFormats.map((format) => `diff .*--format ${format}`),
    ...diffFormats.map((format) => `diff --checks .*--format ${format}`),
    ...shells.map((shell) => `completion ${shell}`),
    ...["human", "json", "csv"].map((format) => `rules --format ${format}`),
    "explain .*",
    ...["--list", "--due", "<approved>", "--json"].map((flag) => `publish .*${flag}`),
    "man",
    "localisability",
  ])("of gouji %s", (pattern) => {
    expect(runs.filter((run) => new RegExp(`^${pattern}`).test(run))).not.toEqual([])
  })
})
