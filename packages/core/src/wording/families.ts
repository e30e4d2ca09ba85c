import type { Language } from "../forms/index.ts"
import type { FamilyId } from "../rules/index.ts"

/** What the families of rules are called. A family without a name does not compile. */
export const familyWordings: Readonly<Record<FamilyId, Readonly<Record<Language, string>>>> = {
  tables: { "zh-CN": "表内勾稽", en: "Within one table" },
  semantics: { "zh-CN": "内容是否合理", en: "What the figures mean" },
  form: { "zh-CN": "格式和规定内容", en: "What the form asks for" },
  dates: { "zh-CN": "日期和期限", en: "Dates and deadlines" },
  prose: { "zh-CN": "文字与表格", en: "Text against tables" },
  lastYear: { "zh-CN": "与上一年度", en: "Against last year’s report" },
  members: { "zh-CN": "与所属各单位", en: "Against the bodies it sums up" },
  publication: { "zh-CN": "公开前检查", en: "Before publishing" },
}
