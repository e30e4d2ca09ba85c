import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const disclosurePublishedTotal: RuleWordings = {
  "zh-CN": {
    title: "对外公开总数量少于本年新公开数量",
    why: "本年新公开的包含在对外公开总数量之中，总数量不会更少。",
    fix: "核对这一行；对外公开总数量应填累计数，不是当年数。",
    basis: "表二第二十条第（一）项各栏的含义（2019年格式，推算）",
    message: (facts) =>
      `${facts.place}：本年新公开 ${zh.shown(facts.finding.expected)} 件，对外公开总数量只填了 ${zh.shown(facts.finding.found)} 件，少 ${facts.difference ?? ""} 件。`,
    exceptions: ["年内清理后撤下了部分文件"],
  },
  en: {
    title: "Fewer published in all than published this year",
    why: "What was newly published is part of all that is published.",
    fix: "Check the row; the total counts all years, not this one.",
    basis: "Table two, Article 20 (1), form of 2019: what the columns mean (inferred)",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.expected)} were newly published, but the total is only ${en.shown(facts.finding.found)}, ${facts.difference ?? ""} too few.`,
    exceptions: ["Documents taken down in a clean-up during the year"],
  },
}
