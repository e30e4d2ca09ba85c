import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { shippedRuleset } from "../src/index.ts"
import { indexPage } from "./index-page.ts"
import { examplesOf } from "./make-examples.ts"
import { rulePage } from "./rule-page.ts"

export const docsFolder = fileURLToPath(new URL("../../../docs/rules/", import.meta.url))
export const examplesFile = fileURLToPath(new URL("../src/catalogue/examples.json", import.meta.url))

/** Everything that `npm run docs` writes: a page for each rule, their index, and the examples that programs show. */
export function generatedPages(): ReadonlyMap<string, string> {
  const entries = shippedRuleset.families.flatMap((family) =>
    family.rules.map((rule) => ({ rule, family, examples: examplesOf(rule) })),
  )
  // A line a rule: what changes in one is seen as one.
  const examples = entries.map((entry) => `${JSON.stringify(entry.rule.id)}: ${JSON.stringify(entry.examples)}`)
  return new Map([
    [examplesFile, `{\n${examples.join(",\n")}\n}\n`],
    [`${docsFolder}README.md`, indexPage(shippedRuleset)],
    ...entries.map(
      ({ rule, family, examples: own }) => [`${docsFolder}${rule.id}.md`, rulePage(rule, family, own)] as const,
    ),
  ])
}

/** The pages that lie in the folder, of rules that there are and of rules that there were. */
export const pagesThere = () => readdirSync(docsFolder).map((name) => `${docsFolder}${name}`)

export const contentOf = (path: string) => readFileSync(path, "utf8")
