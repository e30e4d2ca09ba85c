import { pathToFileURL } from "node:url"
import { jsonText, ruleList } from "@gouji/core"
import type { Checked } from "../../commands/check.ts"
import type { Item } from "../../input/items.ts"
import type { Problem } from "../../problem.ts"
import { allRowsOf } from "./located.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"

const levels = { error: "error", warning: "warning", notice: "note" } as const

/** A path as a URI reference: relative ones stay relative. */
function uriOf(file: string): string {
  const isAbsolute = /^(?:\/|[a-z]:[\\/])/i.test(file)
  return isAbsolute ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join("/")
}

const location = (file: string, line: number | null) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line === null ? {} : { region: { startLine: line } }),
  },
})

function suppressionOf(reason: string | undefined) {
  return reason === undefined ? {} : { suppressions: [{ kind: "external", justification: reason }] }
}

function resultsOf({ file, line, value }: Item<Checked> & { readonly value: Checked }, options: RenderingOptions) {
  return allRowsOf(value, options).map((row) => {
    const finding = value.check.findings.find(({ id }) => id === row.id)
    return {
      ruleId: row.rule,
      level: levels[row.severity],
      message: { text: row.sentence },
      locations: [
        {
          ...location(file, line),
          logicalLocations: (finding?.cells ?? []).map((cell, index) => ({
            fullyQualifiedName: cell,
            name: row.places[index] ?? cell,
          })),
        },
      ],
      // The finding's id: it stays the same when the document is laid out anew, so that a baseline holds.
      partialFingerprints: { "gouji/v1": row.id },
      ...(value.known ? { baselineState: row.known === null ? "new" : "unchanged" } : {}),
      ...suppressionOf(finding?.explanation?.reason ?? row.known?.reason),
    }
  })
}

const notification = (file: string, { code, title, detail }: Problem) => ({
  level: "error",
  descriptor: { id: code },
  message: { text: `${title} ${detail}` },
  locations: [location(file, null)],
})

/** SARIF 2.1.0: one run over all files, with the rules that took part. */
export function sarif(options: RenderingOptions): Rendering {
  return {
    whole: (items) => {
      const used = new Set(
        items.flatMap((item) => ("value" in item ? item.value.check.findings.map(({ rule }) => rule) : [])),
      )
      const rules = ruleList(options.set).items.filter(({ id }) => used.has(id))
      const problems = items.flatMap((item) => ("problem" in item ? [notification(item.file, item.problem)] : []))
      return jsonText({
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: {
              driver: {
                name: "gouji",
                semanticVersion: options.set.version,
                rules: rules.map(({ id, wordings }) => ({
                  id,
                  shortDescription: { text: wordings[options.language].title },
                  fullDescription: { text: wordings[options.language].basis },
                  help: { text: wordings[options.language].fix },
                })),
              },
            },
            invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: problems }],
            results: items.flatMap((item) => ("value" in item ? resultsOf(item, options) : [])),
          },
        ],
      })
    },
  }
}
