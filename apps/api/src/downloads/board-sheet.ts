import type { BoardLine } from "@gouji/store"
import { seenText } from "./seen-text.ts"
import { column, type Row, type Sheet } from "./table.ts"

/** An agency a row. States are the words of the API; a day is text, as it is everywhere in these files. */
export const boardSheet: Sheet = {
  name: "board",
  columns: [
    column("agency", "text", "机关编号", "agency id"),
    column("name", "text", "机关", "agency"),
    column("region", "text", "地区", "region"),
    column("division", "text", "行政区划代码", "division (GB/T 2260)"),
    column("year", "integer", "年度", "year"),
    column("as_of", "text", "截至", "as it was at the end of this day"),
    column(
      "state",
      "text",
      "状态（not-due 未到期限、missing 尚未公布、on-time 按时公布、late 逾期公布、withdrawn 已撤回、unknown 期限不明）",
      "state",
    ),
    column("due", "text", "公布期限（空：不明）", "last day (empty: not known)"),
    column("statutory", "boolean", "是否条例明文规定的期限", "whether the regulations themselves set that day"),
    column("published", "text", "公布日期", "day of the first revision"),
    column("report", "text", "报告编号", "report id"),
  ],
}

export function boardRow({ agency, state, due, published }: BoardLine, year: number, asOf: string): Row {
  const about = [agency.id, seenText(agency.name), seenText(agency.region), agency.division, year, asOf]
  const end = [due?.day ?? null, due?.statutory ?? null, published?.day ?? null, published?.report ?? null]
  return [...about, state, ...end]
}
