import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { downloadEndings } from "@gouji/api/downloads"
import { rulesetVersion } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { parse, stringify } from "yaml"
import * as z from "zod"
import { buildGouji } from "./application.ts"
import { type CommandNode, commandTree, everyNode } from "./completion/command-tree.ts"
import { shells } from "./completion/completion-command.ts"
import { diffFormats } from "./diff/diff-command.ts"
import { inScenarioFolder } from "./testing/in-scenario-folder.ts"
import { scenarioPorts } from "./testing/scenario-ports.ts"
import { steady } from "./testing/steady.ts"
import { runGouji } from "./testing/test-run.ts"
import { texts } from "./texts/texts.ts"

const scenariosFolder = fileURLToPath(new URL("../scenarios/", import.meta.url))

const scenarioSchema = z.strictObject({
  /** As typed, without the program's name; no word has a blank in it. Drafts are named as `testing/desk-folder.ts` has them. */
  run: z.string(),
  language: z.enum(["zh-CN", "en"]).default("zh-CN"),
  /** What comes by standard input. */
  input: z.string().default(""),
  code: z.int(),
  /** Word for word; the version of the rules stands as <ruleset>, and ids, digests and tokens stand in brackets too. */
  stdout: z.string().optional(),
  stderr: z.string().optional(),
  /** What standard output has in it, where it is long. */
  contains: z.array(z.string()).default([]),
  /** Whether standard output is JSON. */
  json: z.boolean().default(false),
  /** Files that are there afterwards and were not before. */
  writes: z.array(z.string()).default([]),
})
type Scenario = z.infer<typeof scenarioSchema>

const load = (file: string) => z.array(scenarioSchema).parse(parse(readFileSync(scenariosFolder + file, "utf8")))
const files = readdirSync(scenariosFolder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => ({ file, scenarios: load(file) }))

const made = inScenarioFolder()

async function outcome({ run, language, input }: Scenario) {
  const words = run.split(" ").map((word) => made().drafts[word] ?? word)
  const ports = { ...scenarioPorts, ...made().ports }
  const { code, out, err } = await runGouji(words, { language, input, ports })
  const shown = (text: string) => {
    const named = Object.entries(made().drafts).reduce((so, [name, id]) => so.replaceAll(id, name), text)
    return steady(named.replaceAll(rulesetVersion, "<ruleset>"))
  }
  return { code, stdout: shown(out), stderr: shown(err) }
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
  // No test that is passed over when nobody asks for it; and what scenarios write is written once.
  if (isWriting) {
    it("is written anew", rewrite)
    return
  }

  it.each(scenarios.map((scenario) => ({ ...scenario, scenario })))("gouji $run", async ({ scenario }) => {
    const there = () => scenario.writes.filter((name) => existsSync(name))
    expect(there()).toEqual([])
    const found = await outcome(scenario)
    expect(there()).toEqual(scenario.writes)
    expect(found.code).toBe(scenario.code)
    if (scenario.stdout !== undefined) expect(found.stdout).toBe(scenario.stdout)
    if (scenario.stderr !== undefined) expect(found.stderr).toBe(scenario.stderr)
    for (const part of scenario.contains) expect(found.stdout).toContain(part)
    if (scenario.json) expect(() => JSON.parse(found.stdout)).not.toThrow()
  })
})

const runs = files.flatMap(({ scenarios }) => scenarios.map(({ run }) => run))

/** What a command can print or write, as its flags say: `--format csv`, `--to docx`. */
const choicesOf = ({ flags }: CommandNode) =>
  flags
    .filter(({ name }) => name === "--format" || name === "--to")
    .flatMap(({ name, choices }) => choices.map((choice) => `${name} ${choice}`))

/** Whether a command line asks for a form; `human` is what comes unasked, and `--json` is short for one. */
function asksFor(run: string, form: string): boolean {
  if (run.endsWith(form) || run.includes(`${form} `)) return true
  if (form === "--format json") return run.includes(" --json")
  return form === "--format human" && !/ --(?:format|json)/.test(run)
}

describe("there is a scenario", () => {
  const commands = everyNode(commandTree(buildGouji(texts["zh-CN"]).root)).filter(
    ({ children }) => children.length === 0,
  )

  it.each(commands.map((command) => [command.path.join(" "), command] as const))("of gouji %s", (name, command) => {
    const own = runs.filter((run) => run === name || run.startsWith(`${name} `))
    expect(own).not.toEqual([])
    const without = choicesOf(command).filter((form) => !own.some((run) => asksFor(run, form)))
    expect(without).toEqual([])
  })

  it.each([
    ...diffFormats.map((format) => `diff --checks .*--format ${format}`),
    ...shells.map((shell) => `completion ${shell}`),
    ...downloadEndings.map((ending) => `export .*--out \\w+\\.${ending}( |$)`),
    ...["--list", "--due", "<approved>", "--json"].map((flag) => `publish .*${flag}`),
  ])("of gouji %s", (pattern) => {
    expect(runs.filter((run) => new RegExp(`^${pattern}`).test(run))).not.toEqual([])
  })
})
