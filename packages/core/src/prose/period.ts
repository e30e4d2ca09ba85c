import { lastMatch } from "./every-match.ts"

/** 结转至2026年, 2022年结转: years that name where applications go or come from, and no period. */
const carriedYears = /结转(?:到|至|入)?20\d\d年|20\d\d年(?:度)?(?:结转|转入|顺延)/g
/** From the first to the last day of a year, with or without the year named again. */
const wholeYear = /(20\d\d)年1月1日(?:起)?[至到\-—~－]+(?:(20\d\d)年)?12月31日|(20\d\d)年1[至到\-—~－]12月/g
const yearEnd =
  /截[至止]到?(20\d\d)年(?:12月(?:31日|底|末)?|年?底|年?末)|截[至止]到?(?:12月31日|12月底|年底|年末|本年底)/g
const comparison = /[较比与](?:上一?年度?|去年度?|20\d\d年度?|前年)(?:同期)?|[较比与]同期|同比|环比/g
const marks =
  /(?<year>20\d\d)年度?|(?<own>今年(?:以来)?|本年度?|全年|年内|一年来|报告期内|年度内|本报告年度)|(?<other>去年|前年|上一?年(?!度?(?:的)?(?:结转|转|遗留|顺延|延续|末?未|收到未))|往年|截[至止]|目前|上半年|下半年|[一二三四]季度|季度|\d+月|[近过]去?[两三四五几\d]年|[两三四五]年来|以来|自\d+年)/g

/**
 * Whether what a number is said of is the report's own year, by the last word for a time before it. Without such a
 * word it is: a report speaks of its year.
 */
export function isOwnPeriod(year: number | null, lead: string): boolean {
  const same = (text: string | undefined) => text === undefined || year === null || Number(text) === year
  const text = lead
    .replace(carriedYears, "")
    .replace(comparison, "")
    .replace(wholeYear, (_: string, from?: string, to?: string, alone?: string) =>
      same(from) && same(to) && same(alone) ? "全年" : "去年",
    )
    .replace(yearEnd, (_: string, at?: string) => (same(at) ? "全年" : "去年"))
  const last = lastMatch(text, marks)?.groups
  if (last === undefined) return true
  return last.other === undefined && same(last.year)
}
