import type { Facts } from "../../../check/index.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

/** How many figures differ, where that is known. */
const counted = ({ finding }: Facts, before: string, behind: string) =>
  finding.cells.length > 0 ? `${before}${finding.cells.length}${behind}` : ""

export const tableVersions: RuleWordings = {
  "zh-CN": {
    title: "同一张表有两份不同的数",
    why: "同一张表或同一行出现两次而数字不同，读者无法判断以哪一份为准。",
    fix: "核对后只保留正确的一份。",
    basis: "年度报告格式规定每张表各一份",
    message: (facts) =>
      `“${facts.place}”出现了不止一次且数字不同${counted(facts, "，涉及 ", " 个数")}，请只保留正确的一份。`,
    exceptions: ["两份口径不同（如本机关与全区域），并已在文字中说明"],
  },
  en: {
    title: "Two versions of one table",
    why: "A table or a row appears twice with different figures: nobody can tell which counts.",
    fix: "Compare them and keep the right one.",
    basis: "Each table of the printed form stands in a report once",
    message: (facts) =>
      `“${facts.place}” appears more than once with different figures${counted(facts, " (", " of them)")}. Keep the right one.`,
    exceptions: ["The two have different scopes, and the text says so"],
  },
}
