import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const disclosureInForce: RuleWordings = {
  "zh-CN": {
    title: "现行有效件数少于本年制发减废止",
    why: "本年制发的文件，除本年废止的以外，年底都应当有效，所以现行有效件数不会少于本年制发件数减本年废止件数。",
    fix: "核对这一行的制发、废止和现行有效三个数，常见的是现行有效漏填或只填了当年的变动数。",
    basis: "表二第二十条第（一）项各栏的含义（推算）",
    message: (facts) =>
      `${facts.place}：本年制发 ${zh.shown(facts.finding.expected)} 件，现行有效与本年废止合计只有 ${zh.shown(facts.finding.found)} 件，少 ${facts.difference ?? ""} 件。`,
    exceptions: [
      "本年制发的文件有效期不满一年，年内自动失效且未计入废止",
      "机构改革后文件随职能移交，不再计入本机关",
      "把修改计入了制发",
    ],
  },
  en: {
    title: "Fewer in force than issued less repealed",
    why: "What was issued this year is in force at its end unless it was repealed.",
    fix: "Check the three figures of the row; often the figure in force was left out or only its change was filled in.",
    basis: "Table two, Article 20 (1): what the columns mean (inferred)",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.expected)} were issued this year, but in force and repealed together are only ${en.shown(facts.finding.found)}, ${facts.difference ?? ""} too few.`,
    exceptions: [
      "Documents that lapsed within the year and were not counted as repealed",
      "Documents that went to another body with its duties",
      "Amendments counted as issued",
    ],
  },
}
