import { describe, expect, it } from "vitest"
import { buildGouji } from "./application.ts"
import { checkFormats, formats } from "./commands/flags.ts"
import { commandTree, everyNode } from "./completion/command-tree.ts"
import { shells } from "./completion/completion-command.ts"
import { diffFormats } from "./diff/diff-command.ts"
import { inScenarioFolder } from "./testing/in-scenario-folder.ts"
import { runGouji } from "./testing/test-run.ts"
import { texts } from "./texts/texts.ts"

const made = inScenarioFolder()

const codeOf = async (inputs: string) => {
  const words = inputs.split(" ").map((word) => made().drafts[word] ?? word)
  return (await runGouji(words, { ports: made().ports })).code
}

// Those go into a file of their own, and are tested where they are written.
const textFormats = checkFormats.filter((format: string) => format !== "xlsx" && format !== "docx")

/** Command, formats, and what a command line comes to: 0 pass, 1 findings, 2 could not run, 3 inconclusive. */
const table: readonly (readonly [
  formats: readonly string[],
  rows: readonly (readonly [inputs: string, code: number])[],
])[] = [
  [
    textFormats.map((format) => `--format ${format}`),
    [
      ["check tidy.json", 0],
      ["check late.json", 0],
      ["check untidy.json", 1],
      ["check late.json --fail-level warning", 1],
      ["check late.json --max-warnings 0", 1],
      ["check tidy.json untidy.json", 1],
      ["check open.json untidy.json", 1],
      ["check county", 1],
      ["check damaged.txt", 2],
      ["check missing.json", 2],
      ["check empty.docx untidy.json", 2],
      ["check tidy.json --baseline damaged.txt", 2],
      ["check tidy.json --last-year missing.json", 2],
      ["check open.json", 3],
      ["check scan.png", 3],
      ["check tidy.json open.json", 3],
    ],
  ],
  [
    formats.map((format) => `--format ${format}`),
    [
      ["read tidy.json", 0],
      ["read county county.zip", 0],
      ["read damaged.txt", 2],
      ["read tidy.json missing.json", 2],
      ["read scan.png", 2],
    ],
  ],
  [
    diffFormats.map((format) => `--format ${format}`),
    [
      ["diff tidy.json tidy.json", 0],
      ["diff tidy.json untidy.json", 1],
      ["diff tidy.json missing.json", 2],
      ["diff tidy.json open.json", 3],
      ["diff tidy.json scan.png", 3],
      ["diff --checks before.json before.json", 0],
      ["diff --checks before.json after.json", 1],
      ["diff --checks before.json damaged.txt", 2],
    ],
  ],
  [
    ["--format human", "--format json", "--format csv"],
    [
      ["rules", 0],
      ["rules --rules missing.mjs", 2],
    ],
  ],
  [
    ["--lang en", "--json"],
    [
      ["explain requests-balance", 0],
      ["explain no-such-rule", 2],
      ["localisability", 0],
      ["import tidy.json --data data", 0],
      ["import damaged.txt --data data", 2],
      ["import tidy.json", 2],
      ["agencies list --data data", 0],
      ["agencies list --data none", 0],
    ],
  ],
  [
    // Published by the first and published before by the second, which is no error.
    ["--lang en", "--json"],
    [
      ["publish --list --data desk", 0],
      ["publish <approved> --data desk", 0],
      ["publish <withdrawal> <approved-too> --data desk", 0],
      ["publish <submitted> --data desk", 2],
      ["publish <old-rules> --data desk", 2],
      ["publish <approved> <to-come> --data desk", 2],
      ["publish no-such-draft --data desk", 2],
      ["publish --due --data nowhere", 2],
      ["publish --data desk", 2],
      ["publish <approved> --due --data desk", 2],
    ],
  ],
  [
    // Once: what is due is no longer due then.
    ["--json"],
    [["publish --due --data desk", 1]],
  ],
  [["--lang zh-CN", "--lang en"], [["publish --due --data desk", 0]]],
  [
    ["--lang zh-CN", "--lang en"],
    [...shells.map((shell) => [`completion ${shell}`, 0] as const), ["completion tcsh", 2], ["man", 0]],
  ],
]

describe.each(table.flatMap(([forms, rows]) => rows.map(([inputs, code]) => ({ inputs, code, forms }))))(
  "gouji $inputs",
  ({ inputs, code, forms }) => {
    it(`ends with ${code} in every format`, async () => {
      for (const form of forms) expect([form, await codeOf(`${inputs} ${form}`)]).toEqual([form, code])
    })
  },
)

it("every command ends with 2 when it is called wrongly, and with 0 when it is asked for help", async () => {
  const root = everyNode(commandTree(buildGouji(texts["zh-CN"]).root))
  expect(root.length).toBeGreaterThan(20)
  for (const { path } of root) {
    const command = path.join(" ")
    if (path.length > 0) expect([command, await codeOf(`${command} --no-such-flag`)]).toEqual([command, 2])
    expect([command, await codeOf(`${command} --help`.trim())]).toEqual([command, 0])
  }
})
