import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const regulationsWithoutPower: RuleWordings = {
  "zh-CN": {
    title: "没有规章制定权的机关填了规章",
    why: "规章由国务院部门、省级政府、设区的市和自治州政府制定。县级、乡镇、街道和地方政府部门没有规章制定权，这一行一般都是 0。",
    fix: "确认是否把规范性文件填到了规章一行；如是，移到下一行。",
    basis: "《立法法》第九十一条、第九十三条（由此推算，年报格式没有单独说明）",
    message: (facts) =>
      `${facts.place}填了 ${zh.shown(facts.finding.found)}。从名称看，本机关没有规章制定权，这一格一般应为 0，请核对是否应填在规范性文件一行。`,
    exceptions: ["统计了本机关牵头起草、由有权机关公布的规章", "机关名称没有写全，或属于受托代编上级机关的报告"],
  },
  en: {
    title: "Regulations at a body that makes none",
    why: "规章 are made by ministries, provinces, cities with districts and autonomous prefectures. Counties, townships, streets and departments of local governments make none.",
    fix: "Check whether normative documents were filled in a row too high.",
    basis: "Legislation Law, Arts. 91 and 93 (inferred; the form itself says nothing of it)",
    message: (facts) =>
      `${facts.place} says ${en.shown(facts.finding.found)}. By its name this body cannot make regulations, so 0 is to be expected; see whether the figure belongs to normative documents.`,
    exceptions: [
      "Regulations that this body drafted and another issued",
      "The name is cut short, or the report was made for a higher body",
    ],
  },
}
