import { type RuleEntry, type Ruleset, ruleEntry, wordings } from "@gouji/core"
import { writeRulesCsv } from "@gouji/documents"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { align } from "../output/align.ts"
import { escapeText } from "../output/escape.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import { formatOf } from "./flags.ts"
import type { ListFlags } from "./rules-command.ts"

function jsonOf(context: Context, set: Ruleset, entries: readonly RuleEntry[]): string {
  const rules = entries.map(({ wordings: words, basis, ...entry }) => ({
    ...entry,
    ...words[context.language],
    clause: basis.clause,
  }))
  return `${JSON.stringify({ ruleset: set.version, rules }, null, 2)}\n`
}

/** Family by family, with how many there are of each. */
function screenOf(context: Context, set: Ruleset, entries: readonly RuleEntry[]): string {
  const { language } = context
  const paint = pc.createColors(context.colours)
  const words = (entry: RuleEntry) => entry.wordings[language]
  const lines = align(
    entries.map((entry) => [`  ${entry.id}`, wordings[language].severities[entry.severity], words(entry).title]),
    ["left", "left", "left"],
  )
  const families = set.families.map(({ id, title, rules, pack }) => {
    const heading = `${title[language]}${pack === null ? "" : ` ${id}@${pack}`} (${rules.length})`
    const own = entries.flatMap((entry, index) =>
      entry.family === id
        ? [`${escapeText(lines[index] ?? "")}\n    ${paint.dim(escapeText(words(entry).basis))}`]
        : [],
    )
    return `${paint.bold(escapeText(heading))}\n${own.join("\n")}\n`
  })
  return families.join("\n")
}

/** `gouji rules`. */
export async function listRules(this: Context, flags: ListFlags): Promise<Error | undefined> {
  const format = formatOf(this, flags)
  if (format instanceof Error) return format
  try {
    const set = await loadRuleset(this, flags.rules)
    const entries = set.rules.map((rule) => ruleEntry(rule, set))
    if (format === "csv") await this.print(writeRulesCsv(entries))
    else await this.print(format === "json" ? jsonOf(this, set, entries) : screenOf(this, set, entries))
  } catch (error) {
    await refuse(this, error, format)
  }
}
