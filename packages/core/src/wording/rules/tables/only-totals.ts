import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const onlyTotals: RuleWordings = {
  "zh-CN": {
    title: "只填了总计，各栏空白",
    why: "表三按申请人情况、表四按审理结果分列。只有总计，无法核对，也看不出申请人和结果的构成。",
    fix: "按实际情况补填各栏，没有的填 0。",
    basis: "表三、表四的栏目设置",
    message: (facts) =>
      `“${facts.place}”的表格有 ${zh.shown(facts.finding.found)} 行只填了总计（如 ${facts.found[0]?.name ?? ""} ${zh.shown(facts.found[0]?.value ?? null)}），其余各栏空白。`,
    exceptions: ["没有规定要求空格填零；确实未分类统计的，可以在文字中说明"],
  },
  en: {
    title: "Only totals are filled in",
    why: "Tables three and four have a column for each kind of applicant and each result. A total alone cannot be checked.",
    fix: "Fill in the columns; where there was nothing, write 0.",
    basis: "The columns of tables three and four",
    message: (facts) =>
      `${facts.place}: rows with a total and blanks in all other columns: ${en.shown(facts.finding.found)}, such as ${facts.found[0]?.name ?? ""} ${en.shown(facts.found[0]?.value ?? null)}.`,
    exceptions: ["Nothing demands zeros in empty cells; where nothing was counted by kind, say so in the text"],
  },
}
