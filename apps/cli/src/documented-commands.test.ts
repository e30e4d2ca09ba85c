import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { buildGouji } from "./application.ts"
import { type CommandNode, commandTree, everyNode } from "./completion/command-tree.ts"
import { languages } from "./language.ts"
import { codeBlocks, commandLines } from "./testing/command-lines.ts"
import { texts } from "./texts/texts.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const documents = [
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "README.md",
  "README.zh-CN.md",
].map((name) => ({ name, blocks: codeBlocks(readFileSync(root + name, "utf8")) }))

const commands = everyNode(commandTree(buildGouji(texts["zh-CN"]).root))
const general = ["--help", "--version", "-h", "-v"]

/** What is wrong with the words of a command line; null: nothing. */
function faultIn(words: readonly string[]): string | null {
  const command = commands
    .filter(({ path }) => path.length > 0 && path.every((word, index) => word === words[index]))
    .reduce<CommandNode | null>((best, each) => (each.path.length > (best?.path.length ?? 0) ? each : best), null)
  if (command === null) return general.includes(words[0] ?? "") ? null : "no such command"
  for (const [index, word] of words.entries()) {
    if (!word.startsWith("--")) continue
    const [name = "", joined] = word.split("=")
    const flag = command.flags.find((each) => each.name === name)
    if (!flag) {
      if (general.includes(name)) continue
      return `no such flag: ${name}`
    }
    const value = joined ?? words[index + 1] ?? ""
    if (flag.takes === "choice" && !flag.choices.includes(value)) return `${name} cannot be ${value}`
    if (flag.takes !== "nothing" && value === "") return `${name} without a value`
  }
  return null
}

const faultsIn = (text: string) =>
  commandLines(text).flatMap((words) => {
    const fault = faultIn(words)
    return fault === null ? [] : [`gouji ${words.join(" ")}: ${fault}`]
  })

it("finds what is wrong with a command line", () => {
  expect(faultsIn("npx gouji chekc a.html")).toHaveLength(1)
  expect(faultsIn("$ gouji check a.html --no-such-flag > b")).toHaveLength(1)
  expect(faultsIn("x && node gouji.mjs check a.html --format xml; gouji verify")).toHaveLength(1)
  expect(faultsIn('gouji accounts add --name "Jia Yi" --role reader # --nonsense')).toEqual([])
})

describe("commands that documents show are there, with their flags", () => {
  const withCommands = documents.filter(({ blocks }) => blocks.some(({ text }) => commandLines(text).length > 0))

  it.each(withCommands.map(({ name, blocks }) => [name, blocks] as const))("%s", (_, blocks) => {
    expect(blocks.flatMap(({ text }) => faultsIn(text))).toEqual([])
  })

  it("among them what pipelines and schedules are given", () => {
    const operators = documents.find(({ name }) => name === "docs/operators.md")?.blocks ?? []
    const shown = operators.map(({ language, text }) => [language, commandLines(text).length] as const)
    expect(new Set(shown.filter(([, count]) => count > 0).map(([language]) => language))).toEqual(
      new Set(["sh", "yaml", "cron"]),
    )
  })
})

describe.each(languages)("help in %s", (language) => {
  const own = everyNode(commandTree(buildGouji(texts[language]).root)).filter(({ children }) => children.length === 0)

  it.each(own.map((command) => [command.path.join(" "), command] as const))(
    "of %s has examples that can be run",
    (name, command) => {
      const examples = commandLines(command.full)
      expect(examples.filter((words) => words.join(" ").startsWith(name))).not.toEqual([])
      expect(faultsIn(command.full)).toEqual([])
    },
  )
})

describe("snippets", () => {
  const all = documents.flatMap(({ name, blocks }) => blocks.map((block) => ({ name, ...block })))

  it.each(all.filter(({ language }) => language === "yaml"))("in $name are YAML of steps or jobs", ({ text }) => {
    const value: unknown = parse(text)
    // A list of steps (GitHub), or jobs by their names (GitLab, Compose).
    const parts: unknown[] = Array.isArray(value) ? value : Object.values(value as object)
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(part).toBeTypeOf("object")
  })

  it.each(all.filter(({ language }) => language === "cron"))("in $name have five times and a command", ({ text }) => {
    for (const line of text.trim().split("\n")) expect(line).toMatch(/^(?:[\d*/,-]+ ){5}\S/)
  })
})
