import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const inForceCarried: RuleWordings = {
  "zh-CN": {
    title: "现行有效＝上年现行有效＋本年制发－本年废止",
    why: "上年有效的文件，加上本年新制发的、减去本年废止的，通常就是本年现行有效的件数。",
    fix: "对照上一年度报告，核对本年制发、本年废止、现行有效三格；因失效、清理、修改等产生差额的，在正文中说明。",
    basis: "表二第二十条第（一）项各栏的含义（据含义推得，格式没有印明）",
    message: (facts) =>
      `${facts.place}：${zh.terms(facts.expected)}，推算现行有效 ${zh.shown(facts.finding.expected)} 件；填的是 ${zh.shown(facts.finding.found)}${zh.off(facts)}。`,
    exceptions: [
      "修改的文件有的计入制发，有的不计",
      "有效期届满、宣布失效的文件没有计入废止",
      "清理后对是否属于行政规范性文件重新认定",
      "文件换文号重新印发",
      "机构改革后文件划转",
      "统计范围不同，或汇总的单位有增减",
    ],
  },
  en: {
    title: "In force = in force last year + issued − repealed",
    why: "What was in force last year, with what was issued and without what was repealed, is mostly what is in force now.",
    fix: "Compare with last year's report and check what was issued, repealed and is in force; where expiry, a clean-up or amendments explain the difference, say so in the text.",
    basis: "What the columns of table two, Article 20 (1), mean (the form does not print it)",
    message: (facts) =>
      `${facts.place}: ${en.terms(facts.expected)} would make ${en.shown(facts.finding.expected)} in force; it says ${en.shown(facts.finding.found)}${en.off(facts)}.`,
    exceptions: [
      "Amended documents are counted as issued, or not",
      "Documents that expired are not counted as repealed",
      "A clean-up decided anew what is a normative document",
      "Documents were issued again under another number",
      "Documents were handed over in a reorganisation",
      "The figures cover something else, or other bodies are summed up",
    ],
  },
}
