import { coverageOf, wordings, wordRule } from "@gouji/core"
import { escapeUTF8 } from "entities"
import type { Checked } from "../../commands/check.ts"
import type { Item } from "../../input/items.ts"
import { type LocatedRow, rowsOf, sourceOf } from "./located.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"

// XML 1.0 has no place for these, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const outside = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
const escaped = (text: string) => escapeUTF8(text.replaceAll(outside, "\ufffd"))

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("")
}

const testcase = (name: string, file: string, inner = "") => {
  const opening = `<testcase${attributes({ name, classname: file })}`
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</testcase>`
}

/** A case to a finding that is an error, to a rule that could not answer (skipped), and one for the rest. */
function suiteOf(
  item: Item<Checked>,
  { options, file }: { readonly options: RenderingOptions; readonly file: string },
) {
  if ("problem" in item) {
    const { code, title, detail } = item.problem
    const inner = `<error${attributes({ type: code, message: title })}>${escaped(detail)}</error>`
    return `<testsuite${attributes({ name: file, tests: 1, failures: 0, errors: 1, skipped: 0 })}>${testcase(code, file, inner)}</testsuite>`
  }
  const { language, set } = options
  const { check } = item.value
  const isFailure = ({ severity, known }: LocatedRow) => severity === "error" && known === null
  const rows = rowsOf(item.value, options)
  const failed = rows.map(({ id, rule, grade, sentence, fix, ...row }) =>
    isFailure({ id, rule, grade, sentence, fix, ...row })
      ? testcase(id, file, `<failure${attributes({ type: rule, message: sentence })}>${escaped(fix)}</failure>`)
      : testcase(
          id,
          file,
          `<system-out>${escaped(row.known === null ? sentence : `${grade}: ${sentence}`)}</system-out>`,
        ),
  )
  const open = coverageOf(check.rules).open.map(({ rule, why }) => {
    const title = wordRule(rule, language, set.wordings)?.title ?? rule
    return testcase(rule, file, `<skipped${attributes({ message: `${title}：${wordings[language].whyNot[why]}` })}/>`)
  })
  const cases = [...failed, ...open, testcase(wordings[language].verdicts[check.verdict], file)]
  const failures = rows.filter(isFailure).length
  const counts = { name: file, tests: cases.length, failures, errors: 0, skipped: open.length }
  return `<testsuite${attributes(counts)}>\n${cases.join("\n")}\n</testsuite>`
}

/** JUnit's XML, as build servers show it: a suite to a file. */
export function junit(options: RenderingOptions): Rendering {
  return {
    whole: (items) => {
      const suites = items.map((item) => suiteOf(item, { options, file: sourceOf(item) }))
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gouji">\n${suites.join("\n")}\n</testsuites>\n`
    },
  }
}
