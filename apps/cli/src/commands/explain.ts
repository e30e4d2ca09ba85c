import { Failure, jsonText, namePlace, type Rule, ruleEntry } from "@gouji/core"
import { ruleExamples } from "@gouji/core/examples"
import type { Context } from "../context.ts"
import { nearest } from "../nearest.ts"
import { ruleScreen } from "../output/rule-screen.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import type { ExplainFlags } from "./explain-command.ts"

/** Without a report at hand, a place is named by the newest form that has it. */
function placeOf(context: Context, rule: Rule, at: string): string {
  const [newest, older] = (["2021", "2019"] as const).map((form) => {
    const forms = { disclosure: form, requests: form, remedies: form }
    return namePlace(rule, at, { forms }, context.language)
  })
  return (newest === at ? older : newest) ?? at
}

/** `gouji explain`. Takes a rule's id, or that of a finding: `rule@place`. */
export async function explainRule(this: Context, flags: ExplainFlags, asked: string): Promise<void> {
  const format = flags.json ? "json" : "human"
  try {
    const set = await loadRuleset(this, flags.rules)
    const [id = "", ...places] = asked.split("@")
    const at = places.join("@")
    const rule = set.rules.find((candidate) => candidate.id === id)
    if (!rule) {
      const meant = nearest(
        id,
        set.rules.map((candidate) => candidate.id),
      )
      const failure = new Failure("rule-unknown", { rule: id, nearest: meant.join(this.texts.screen.or) })
      return await refuse(this, failure, format, { nearest: meant })
    }
    const entry = ruleEntry(rule, set)
    const examples = Object.hasOwn(ruleExamples, id) ? (ruleExamples[id] ?? null) : null
    if (format === "json") return await this.print(jsonText({ ...entry, examples }))
    const family = set.families.find((candidate) => candidate.id === entry.family)
    const title = family?.title[this.language] ?? entry.family
    await this.print(`${ruleScreen(this, { entry, examples, family: title, place: at && placeOf(this, rule, at) })}\n`)
  } catch (error) {
    await refuse(this, error, format)
  }
}
