import type { RuleWordings } from "../../rule-wordings.ts"

export const tableBlank: RuleWordings = {
  "zh-CN": {
    title: "整张表空白",
    why: "表格一个数也没有填，看不出是没有发生，还是忘了填。空白不等于零。",
    fix: "没有发生的填 0；表格另行公布的，在这里写明。",
    basis: "通常做法（没有规定空格必须填零，故只作提示）",
    message: (facts) => `“${facts.place}”的表格没有填任何数字。`,
    exceptions: ["没有规定要求空格填零", "数字以图片或附件另行公布"],
  },
  en: {
    title: "A table is wholly blank",
    why: "Not a single figure is filled in: nobody can tell whether nothing happened or nothing was filled in. Blank is not zero.",
    fix: "Where nothing happened, write 0; where the table is published elsewhere, say so.",
    basis: "Practice (no rule demands zeros, so this is for information)",
    message: (facts) => `The table of “${facts.place}” has no figures at all.`,
    exceptions: ["Nothing demands zeros in empty cells", "The figures are published as a picture or attachment"],
  },
}
