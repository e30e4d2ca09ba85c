import type { Basis, Language, Severity } from "../src/index.ts"

/** The headings of a rule's page. */
export interface PageText {
  readonly bases: Readonly<Record<Basis["kind"], string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly basis: string
  readonly clause: string
  readonly forms: string
  readonly scopes: string
  readonly all: string
  readonly listed: string
  readonly fix: string
  readonly exceptions: string
  readonly right: string
  readonly wrong: string
  readonly where: string
  readonly value: string
  readonly form: (form: string) => string
  readonly says: string
  readonly brackets: readonly [string, string]
}

export const pageTexts: Readonly<Record<Language, PageText>> = {
  "zh-CN": {
    bases: { form: "格式印明", law: "法规规定", arithmetic: "算术", practice: "通常做法" },
    severities: { error: "错误", warning: "提醒", notice: "提示" },
    basis: "依据",
    clause: "依据原文",
    forms: "适用格式",
    scopes: "适用口径",
    all: "不限",
    listed: "、",
    fix: "怎么改",
    exceptions: "可能的正当理由",
    right: "对的",
    wrong: "不对的",
    where: "项目",
    value: "内容",
    form: (form) => `（${form} 年格式）`,
    says: "核对结果会说：",
    brackets: ["（", "）"],
  },
  en: {
    bases: { form: "printed in the form", law: "law", arithmetic: "arithmetic", practice: "usual practice" },
    severities: { error: "Error", warning: "Warning", notice: "Notice" },
    basis: "Basis",
    clause: "Clause",
    forms: "Forms",
    scopes: "Scopes",
    all: "all",
    listed: ", ",
    fix: "How to mend it",
    exceptions: "Reasons for which it may be right",
    right: "Right",
    wrong: "Wrong",
    where: "Item",
    value: "Value",
    form: (form) => ` (form of ${form})`,
    says: "The check says:",
    brackets: [" (", ")"],
  },
}
