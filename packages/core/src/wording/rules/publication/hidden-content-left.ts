import type { RuleWordings } from "../../rule-wordings.ts"

export const hiddenContentLeft: RuleWordings = {
  "zh-CN": {
    title: "文件中有隐藏的行、列或工作表",
    why: "隐藏的内容打开文件的人可以取消隐藏看到；其中的数没有参加核对。",
    fix: "选中全表后点“取消隐藏”看清内容：需要的保留显示，不需要的删除，再另存。",
    basis: "公开前清除文件中隐藏内容的通行做法",
    message: (facts) =>
      `文件中有 ${facts.finding.found} 处隐藏的内容（行、列或工作表），公开前请删除，或取消隐藏后再核对一次。`,
    exceptions: ["格式要求隐藏的辅助行，且不含实际内容"],
  },
  en: {
    title: "Hidden rows, columns or sheets in the file",
    why: "Whoever opens the file can unhide them. Their figures were not checked.",
    fix: "Unhide everything and look: keep what is needed in sight, delete the rest, and save again.",
    basis: "Good practice before publishing",
    message: (facts) =>
      `The file hides content (rows, columns or sheets) in ${facts.finding.found} places. Delete it before publishing, or show it and check again.`,
    exceptions: ["Auxiliary rows without content of their own"],
  },
}
