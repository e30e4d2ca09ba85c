import { rules } from "@gouji/core"
import stringWidth from "string-width"
import { describe, expect, it } from "vitest"
import manifest from "../package.json" with { type: "json" }
import { buildGouji } from "./application.ts"
import { commandTree, everyNode } from "./completion/command-tree.ts"
import { languages } from "./language.ts"
import { runGouji } from "./testing/test-run.ts"
import { texts } from "./texts/texts.ts"

const commands = everyNode(commandTree(buildGouji(texts.en).root)).map(({ path }) => path)
const chinese = /\p{Script=Han}/u

describe.each(languages)("the help in %s", (language) => {
  const example = language === "en" ? "EXAMPLES" : "示例"

  it.each(commands.map((inputs) => [inputs]))("of gouji %j has examples", async (inputs) => {
    const { code, out, err } = await runGouji([...inputs, "--help"], { language })
    expect(out).toContain(example)
    expect(out).toContain(`gouji ${inputs.join(" ")}`.trimEnd())
    expect({ code, err }).toEqual({ code: 0, err: "" })
  })

  it("is in that language", async () => {
    for (const command of commands) {
      const { out } = await runGouji([...command, "--help"], { language })
      // What is a name in Chinese stays one in English help.
      const han = out.match(/\p{Script=Han}/gu)?.length ?? 0
      expect([command, han / out.length > 0.12]).toEqual([command, language === "zh-CN"])
    }
  })

  it.each([48, 80, 132])("fits a terminal of %i columns", async (columns) => {
    for (const command of commands) {
      const { out } = await runGouji([...command, "--help"], { language, columns })
      const lines = out.split("\n")
      // What is copied stays whole, and so does a name with all the words that its flag takes.
      const [from, to] = [
        lines.indexOf(example),
        lines.findIndex((line, at) => at > lines.indexOf(example) && line === ""),
      ]
      const free = lines.filter((line, at) => !(at > from && at < to) && !/^ +\S+(?: \S+)?$/.test(line))
      expect([command, free.filter((line) => stringWidth(line) > columns)]).toEqual([command, []])
    }
  })
})

it("prints its version", async () => {
  expect(await runGouji(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" })
})

describe("a command line that is wrong", () => {
  it.each([
    [["chekc"]],
    [["check"]],
    [["check", "--nonsense", "a"]],
    [["check", "-x", "a"]],
    [["check", "a", "--format"]],
    [["check", "a", "--format", "xml"]],
    [["check", "a", "--lang", "fr"]],
    [["rules", "superfluous"]],
    [["serve", "--port", "1", "--port", "2"]],
  ])("%j ends with 2 and a word in each language", async (inputs) => {
    for (const language of languages) {
      const { code, out, err } = await runGouji(inputs, { language })
      expect({ code, out }).toEqual({ code: 2, out: "" })
      expect(chinese.test(err)).toBe(language === "zh-CN")
    }
  })

  it("is not repeated to the terminal as it came", async () => {
    for (const inputs of [["\u001b[31mx"], ["check", "--\u001b[31m"], ["check", "a", "--as-of", "\u001b[31m"]]) {
      expect((await runGouji(inputs)).err).not.toContain("\u001b")
    }
  })
})

describe("gouji rules", () => {
  it.each(languages)("lists every rule in %s", async (language) => {
    const { code, out } = await runGouji(["rules"], { language })
    expect(code).toBe(0)
    for (const rule of rules) expect(out).toContain(rule.id)
  })

  it("gives them as data", async () => {
    const { out } = await runGouji(["rules", "--json"])
    const catalogue: { ruleset: string; rules: { id: string; severity: string; basis: string }[] } = JSON.parse(out)
    expect(catalogue.rules.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id))
    expect(catalogue.rules.every((rule) => rule.basis !== "")).toBe(true)
  })
})
