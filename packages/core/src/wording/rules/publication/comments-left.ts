import type { RuleWordings } from "../../rule-wordings.ts"

export const commentsLeft: RuleWordings = {
  "zh-CN": {
    title: "文件中留有批注",
    why: "批注多是办理过程中的内部意见，并带有批注人的姓名，随文件一并公开。",
    fix: "在 Word 或 WPS 中点“审阅→删除→删除文档中的所有批注”，另存后发布。",
    basis: "公开前清除修订和批注的通行做法；《政府信息公开条例》第十六条：讨论记录、过程稿等可以不予公开",
    message: (facts) => `文件中有 ${facts.finding.found} 条批注，公开前请全部删除。`,
    exceptions: ["只在内部流转、发布时另存为 PDF 或网页的稿件"],
  },
  en: {
    title: "Comments are left in the file",
    why: "Comments are the office's own talk, with the names of those who talk, and go out with the file.",
    fix: "In Word or WPS: Review → Delete → Delete all comments in document; save under a new name and publish that file.",
    basis:
      "Good practice before publishing; OGI Regulations, Art. 16: notes of discussion and drafts need not be disclosed",
    message: (facts) => `The file holds ${facts.finding.found} comments. Delete them all before publishing.`,
    exceptions: ["A draft for internal use that is published as a PDF or page"],
  },
}
