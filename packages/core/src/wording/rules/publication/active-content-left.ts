import type { RuleWordings } from "../../rule-wordings.ts"

export const activeContentLeft: RuleWordings = {
  "zh-CN": {
    title: "文件带有宏或自动执行的内容",
    why: "带宏的文件可能被拦截，公众也不敢打开；年度报告用不到宏。",
    fix: "另存为不带宏的格式：Word 选“.docx”，表格选“.xlsx”，或导出为 PDF 后发布。",
    basis: "对外发布的文件不带宏和自动执行内容的通行做法",
    message: (facts) =>
      `文件带有宏、控件或自动执行的内容（${facts.finding.found} 项），没有执行。公开前请另存为不带宏的文件。`,
  },
  en: {
    title: "Macros or other active content in the file",
    why: "Files with macros are blocked or feared, and a report needs none.",
    fix: "Save in a format without macros (.docx, .xlsx), or export a PDF.",
    basis: "Good practice before publishing",
    message: (facts) =>
      `The file carries macros or other content that acts by itself (${facts.finding.found}). None was run. Save it without before publishing.`,
  },
}
