import type { RuleWordings } from "../../rule-wordings.ts"

export const trackedChangesLeft: RuleWordings = {
  "zh-CN": {
    title: "文件中留有修订痕迹",
    why: "打开文件的人可以看到删改前的内容和修改人的姓名，也可能读到与定稿不同的数。",
    fix: "在 Word 或 WPS 中点“审阅→接受→接受所有修订”，关闭“修订”后另存，再用另存的文件发布。",
    basis: "公开前清除修订和批注的通行做法；《政府信息公开条例》第十六条：讨论记录、过程稿等可以不予公开",
    message: (facts) =>
      `文件中有 ${facts.finding.found} 处未接受的修订，公开前请全部接受或拒绝（本次按接受后的内容核对）。`,
    exceptions: ["只在内部流转、发布时另存为 PDF 或网页的稿件"],
  },
  en: {
    title: "Tracked changes are left in the file",
    why: "Whoever opens the file sees what stood there before and who changed it, and may read another figure than the final one.",
    fix: "In Word or WPS: Review → Accept → Accept all changes; turn tracking off, save under a new name, and publish that file.",
    basis:
      "Good practice before publishing; OGI Regulations, Art. 16: notes of discussion and drafts need not be disclosed",
    message: (facts) =>
      `The file holds ${facts.finding.found} tracked changes. Accept or reject them all before publishing (it was checked as if accepted).`,
    exceptions: ["A draft for internal use that is published as a PDF or page"],
  },
}
