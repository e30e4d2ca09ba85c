import type { RuleWordings } from "../../rule-wordings.ts"
import { expectedOf, passage } from "./passage.ts"

export const proseParts: RuleWordings = {
  "zh-CN": {
    title: "所称部分数与所列不符",
    why: "正文说由几部分组成的，应与列出的和实际的部分数一致。",
    fix: "改正部分数，或者补列漏掉的部分。",
    basis: "正文所称部分数与所列部分一致",
    message: (facts) =>
      `正文“${passage(facts)}”：称有 ${facts.finding.found} 个部分，实际为 ${expectedOf(facts, "其他数")} 个。`,
    exceptions: ["部分名称中含有顿号，未能准确切分"],
  },
  en: {
    title: "The number of parts does not fit the list",
    why: "Where the text says how many parts it has, as many are named and printed.",
    fix: "Amend the number, or name the part that is missing.",
    basis: "The number of parts is that of the list",
    message: (facts) =>
      `“${passage(facts)}”: it speaks of ${facts.finding.found} parts and there are ${expectedOf(facts, "others")}.`,
    exceptions: ["A part's name has a comma in it, so that parts were counted wrongly"],
  },
}
