import { rules, rulesetVersion, wordings, wordRule } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { align } from "../output/align.ts"
import type { RulesFlags } from "./rules-command.ts"

/** `gouji rules`. */
export async function listRules(this: Context, flags: RulesFlags): Promise<void> {
  const { language } = this
  const catalogue = rules.map((rule) => {
    const wording = wordRule(rule.id, language)
    const { title = "", why = "", fix = "", basis = "" } = wording ?? {}
    return { id: rule.id, severity: rule.severity, title, why, fix, basis, clause: rule.basis.clause }
  })
  if (flags.json) {
    await this.print(`${JSON.stringify({ ruleset: rulesetVersion, rules: catalogue }, null, 2)}\n`)
    return
  }
  const paint = pc.createColors(this.colours)
  const rows = catalogue.map((rule) => [rule.id, wordings[language].severities[rule.severity], rule.title])
  const lines = align(rows, ["left", "left", "left"])
  const blocks = catalogue.map((rule, index) => `${lines[index]}\n  ${paint.dim(rule.basis)}`)
  await this.print(`${blocks.join("\n")}\n`)
}
