import type { Language, Scope } from "../src/index.ts"

/** The words around an example's figures. */
export interface ExampleText {
  readonly blank: string
  readonly absent: string
  readonly notGiven: string
  readonly headingAlone: string
  readonly text: string
  readonly none: string
  readonly agency: string
  readonly year: string
  readonly title: string
  readonly scope: string
  readonly scopes: Readonly<Record<Scope, string>>
  readonly issuedOn: string
  readonly asOf: string
  readonly warning: string
  readonly lastYear: string
  readonly members: string
  readonly of: string
  readonly notHandedIn: string
  readonly report: string
  readonly member: (number: number) => string
  readonly moreCells: (count: number) => string
  readonly zero: string
  readonly otherCells: string
  readonly noFigures: string
}

export const exampleTexts: Readonly<Record<Language, ExampleText>> = {
  "zh-CN": {
    blank: "（空白）",
    absent: "（未读到）",
    notGiven: "（未写明）",
    headingAlone: "（只有标题）",
    text: "正文",
    none: "（没有）",
    agency: "机关",
    year: "年度",
    title: "标题",
    scope: "统计口径",
    scopes: { body: "本机关", level: "本级", region: "全区域" },
    issuedOn: "落款日期",
    asOf: "核对日期",
    warning: "读取提醒",
    lastYear: "上一年度报告",
    members: "所属单位的报告",
    of: "·",
    notHandedIn: "（未提供）",
    report: "报告",
    member: (number) => `所属单位 ${number}`,
    moreCells: (count) => `其余 ${count} 格`,
    zero: "（略）",
    otherCells: "其余各格",
    noFigures: "全部各格",
  },
  en: {
    blank: "(blank)",
    absent: "(not read)",
    notGiven: "(not said)",
    headingAlone: "(heading only)",
    text: "Text",
    none: "(none)",
    agency: "Agency",
    year: "Year",
    title: "Title",
    scope: "Scope",
    scopes: { body: "the body alone", level: "its level", region: "the whole region" },
    issuedOn: "Issued on",
    asOf: "Day of the check",
    warning: "The reader noticed",
    lastYear: "Last year’s report",
    members: "The members’ reports",
    of: ": ",
    notHandedIn: "(not handed in)",
    report: "Report",
    member: (number) => `Member ${number}`,
    moreCells: (count) => `${count} more cells`,
    zero: "(left out)",
    otherCells: "All other cells",
    noFigures: "All cells",
  },
}
