import type { RuleWordings } from "../../rule-wordings.ts"

export const sectionRepeated: RuleWordings = {
  "zh-CN": {
    title: "同一部分出现两次",
    why: "同一部分出现两次，多半是草稿、附件或上一年的内容留在了后面，读者无法判断以哪一处为准。",
    fix: "删去多余的一处。",
    basis: "年度报告格式规定的六个部分",
    message: (facts) => `“${facts.place}”出现了不止一次，请只保留一处。`,
    exceptions: ["网页在正文之后另附了同一份报告的全文"],
  },
  en: {
    title: "A part appears twice",
    why: "A part that comes twice is mostly a draft, an annex or last year's text left behind; nobody can tell which counts.",
    fix: "Delete the one that is not needed.",
    basis: "The six parts of the printed form",
    message: (facts) => `“${facts.place}” appears more than once. Keep one of them.`,
    exceptions: ["The page has the same report again behind its text"],
  },
}
