import type { RuleWordings } from "../../rule-wordings.ts"

export const hiddenTextLeft: RuleWordings = {
  "zh-CN": {
    title: "文件中有隐藏的文字",
    why: "隐藏的文字在页面上看不见，打开文件的人却能显示出来；其中的数没有参加核对。",
    fix: "在 Word 中点“文件→信息→检查问题→检查文档”删除隐藏文字（WPS：“开始→选项→显示隐藏文字”后删除），再另存。",
    basis: "公开前清除文件中隐藏内容的通行做法",
    message: (facts) => `文件中有 ${facts.finding.found} 处隐藏的文字，公开前请删除，或取消隐藏后再核对一次。`,
  },
  en: {
    title: "Hidden text in the file",
    why: "Hidden text does not show on the page, but anyone who opens the file can show it. Its figures were not checked.",
    fix: "In Word: File → Info → Check for Issues → Inspect Document; in WPS show hidden text and delete it. Save again.",
    basis: "Good practice before publishing",
    message: (facts) =>
      `The file holds hidden text in ${facts.finding.found} places. Delete it before publishing, or show it and check again.`,
  },
}
