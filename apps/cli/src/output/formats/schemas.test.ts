import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import AjvDraft04 from "ajv-draft-04"
import addFormats from "ajv-formats"
import { SaxesParser } from "saxes"
import { describe, expect, it } from "vitest"
import { inScenarioFolder } from "../../testing/in-scenario-folder.ts"
import { scenarioPorts } from "../../testing/scenario-ports.ts"
import { runGouji } from "../../testing/test-run.ts"

inScenarioFolder()

/** Every kind of outcome: nothing found, errors, warnings, undecided, unread, in a ZIP, with a baseline. */
const calls = [
  "check tidy.json",
  "check untidy.json late.json open.json damaged.txt missing.json scan.png county.zip",
  "check untidy.json late.json --baseline known.json --write-baseline",
  "check untidy.json late.json --baseline known.json",
]
const outputs = async (format: string) => {
  const all: string[] = []
  for (const language of ["zh-CN", "en"] as const)
    for (const call of calls)
      all.push((await runGouji([...call.split(" "), "--format", format], { language, ports: scenarioPorts })).out)
  return all
}

it("sarif is valid by its own schema", async () => {
  const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")
  // One of its patterns is none in the stricter syntax.
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")))
  for (const text of await outputs("sarif")) {
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
  }
  expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false)
})

/** What may stand in what, and with what, as build servers agree on it: there is no one schema of JUnit's form. */
const elements: Readonly<Record<string, { readonly within: string | null; readonly has: readonly string[] }>> = {
  testsuites: { within: null, has: ["name"] },
  testsuite: { within: "testsuites", has: ["name", "tests", "failures", "errors", "skipped"] },
  testcase: { within: "testsuite", has: ["name", "classname"] },
  failure: { within: "testcase", has: ["type", "message"] },
  error: { within: "testcase", has: ["type", "message"] },
  skipped: { within: "testcase", has: ["message"] },
  "system-out": { within: "testcase", has: [] },
}

it("junit is well-formed, each element is where it belongs, and suites count what is in them", async () => {
  for (const text of await outputs("junit")) {
    const open: string[] = []
    let counted: Record<string, number> = {}
    const parser = new SaxesParser({ fragment: false })
    parser.on("error", (error) => {
      throw error
    })
    parser.on("opentag", ({ name, attributes }) => {
      expect(elements[name]?.within).toBe(open.at(-1) ?? null)
      expect(Object.keys(attributes)).toEqual(elements[name]?.has)
      open.push(name)
      counted[name] = (counted[name] ?? 0) + 1
    })
    parser.on("closetag", ({ name, attributes }) => {
      open.pop()
      if (name !== "testsuite") return
      const found = ["testcase", "failure", "error", "skipped"].map((each) => String(counted[each] ?? 0))
      expect(["tests", "failures", "errors", "skipped"].map((each) => attributes[each])).toEqual(found)
      counted = {}
    })
    parser.write(text).close()
  }
})

describe("github", () => {
  /** As the runner takes a command apart. */
  const command = /^::(error|warning|notice) ((?:[a-zA-Z]+=[^,:]*,?)+)::(.*)$/

  it("is commands that the runner knows, with their properties, and nothing else", async () => {
    for (const text of await outputs("github")) {
      for (const line of text.split("\n").slice(0, -1)) {
        const [, , properties = "", message] = command.exec(line) ?? []
        const pairs = properties.split(",").map((pair) => pair.split("=")[0])
        expect(pairs).toEqual(["file", "title"])
        expect(message).not.toBe("")
      }
      expect(text === "" || text.endsWith("\n")).toBe(true)
    }
  })
})
