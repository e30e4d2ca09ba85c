import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const disclosureIssuedInForce: RuleWordings = {
  "zh-CN": {
    title: "现行有效件数少于本年制发件数",
    why: "本年制发的文件一般年底仍然有效，很少当年制发当年废止。",
    fix: "核对现行有效件数是否为年底时全部有效的件数，而不是其他口径；当年制发当年废止的，无需修改。",
    basis: "表二第二十条第（一）项各栏的含义（通常情形）",
    message: (facts) =>
      `${facts.place}：本年制发 ${zh.shown(facts.finding.expected)} 件，现行有效只有 ${zh.shown(facts.finding.found)} 件，请核对。`,
    exceptions: ["本年制发的文件当年又被废止或失效"],
  },
  en: {
    title: "Fewer in force than issued this year",
    why: "Documents issued this year are mostly in force at its end.",
    fix: "Check that the figure in force counts all that are valid at the year's end. Where some were issued and repealed within the year, nothing need be done.",
    basis: "Table two, Article 20 (1): what the columns mean (usual)",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.expected)} were issued this year, but only ${en.shown(facts.finding.found)} are in force. Please check.`,
    exceptions: ["Documents issued and repealed within the year"],
  },
}
