import { type Ruleset, wordRule } from "../src/index.ts"
import { escapeMarkdown, table } from "./markdown.ts"
import { pageTexts } from "./page-text.ts"

/** The list of all rules, family by family. */
export function indexPage(set: Ruleset): string {
  const families = set.families.flatMap((family) => {
    const rows = family.rules.map((rule) => {
      const [zh, en] = [wordRule(rule.id, "zh-CN")?.title ?? "", wordRule(rule.id, "en")?.title ?? ""]
      const severity = `${pageTexts["zh-CN"].severities[rule.severity]} ${pageTexts.en.severities[rule.severity]}`
      return `| [\`${rule.id}\`](${rule.id}.md) | ${severity} | ${escapeMarkdown(zh)}<br>${escapeMarkdown(en)} |`
    })
    const head = table(["编号 Rule", "级别 Severity", "内容 What it says"], [])
    return [`## ${family.title["zh-CN"]} · ${family.title.en} (${family.rules.length})`, [head, ...rows].join("\n")]
  })
  return `${[
    "<!-- npm run docs -->",
    "# 核对规则 · The rules",
    `规则版本 ${set.version}，共 ${set.rules.length} 条。“错误”是格式印明的勾稽关系或算术；“提醒”可能有正当理由；“提示”只供参考。在命令行用 \`gouji explain 编号\` 查看同样的内容；自己的规则见 [rule-packs.md](../rule-packs.md)。`,
    `Ruleset ${set.version}, ${set.rules.length} rules. An error is the identity printed in the form, or arithmetic; a warning may have a good reason; a notice is for information. \`gouji explain RULE\` shows the same in a terminal; for rules of your own see [rule-packs.md](../rule-packs.md).`,
    ...families,
  ].join("\n\n")}\n`
}
