import type { RuleWordings } from "../../rule-wordings.ts"

export const externalContentLeft: RuleWordings = {
  "zh-CN": {
    title: "文件引用了外部的内容",
    why: "引用的内容不在文件里，别人打开时可能缺失或变化，链接地址还可能透露内部网络。",
    fix: "断开链接：Word 点“文件→信息→编辑指向文件的链接→断开链接”，表格点“数据→编辑链接→断开链接”，把内容粘贴进文件后另存。",
    basis: "对外发布的文件自成一体、不引用外部内容的通行做法",
    message: (facts) =>
      `文件引用了 ${facts.finding.found} 处外部的内容（图片、模板或数据），没有访问。公开前请断开链接。`,
    exceptions: ["正文中供读者点击的普通网址不在此列"],
  },
  en: {
    title: "The file refers to content elsewhere",
    why: "What is linked is not in the file: others may see it missing or changed, and its address may tell of the internal network.",
    fix: "Break the links (Word: File → Info → Edit Links to Files; Excel: Data → Edit Links), paste the content in, and save again.",
    basis: "Good practice before publishing",
    message: (facts) =>
      `The file refers to content elsewhere (pictures, templates or data) in ${facts.finding.found} places. It was not asked for. Break the links before publishing.`,
    exceptions: ["Plain links in the text for readers to follow do not count"],
  },
}
