import type { RuleWordings } from "../../rule-wordings.ts"

export const authorNamed: RuleWordings = {
  "zh-CN": {
    title: "文件属性中有个人姓名",
    why: "Word、WPS 会把录入人和修改人的姓名写进文件属性，随文件一并公开。",
    fix: "在 Word 中点“文件→信息→检查问题→检查文档”，勾选“文档属性和个人信息”后删除；WPS 点“文件→文档加密→属性”，清空作者后保存。",
    basis: "对外发布的文件不带经办人个人信息的通行做法",
    message: (facts) => `文件属性中的作者或修改人像是个人姓名（${facts.finding.found}，已遮盖），公开前可以删除。`,
    exceptions: ["按要求署名的文件", "以单位名称或职务作为作者"],
  },
  en: {
    title: "A person is named in the file's properties",
    why: "Word and WPS write the names of those who typed and changed a file into its properties, and they go out with it.",
    fix: "In Word: File → Info → Check for Issues → Inspect Document, and remove document properties and personal information.",
    basis: "Good practice before publishing",
    message: (facts) =>
      `An author or editor in the file's properties looks like a person's name (${facts.finding.found}, masked). It can be removed before publishing.`,
    exceptions: ["Files that are signed by duty", "The author is an office or a post"],
  },
}
