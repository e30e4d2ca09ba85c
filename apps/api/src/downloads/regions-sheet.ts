import type * as z from "zod"
import { measureList } from "../figures/measure-list.ts"
import type { regionsSchema } from "../schemas/regions.ts"
import { type Column, column, type Row, type Sheet } from "./table.ts"

type Regions = z.infer<typeof regionsSchema>

function figure(measure: string): Column {
  const entry = measureList.find((one) => one.measure === measure)
  const [zh, en] = (["zh-CN", "en"] as const).map((language) =>
    entry ? `${entry.row[language]}${language === "en" ? ", " : "·"}${entry.column[language]}` : measure,
  )
  return column(measure, entry?.kind === "amount" ? "amount" : "count", `${zh}（合计）`, `${en} (sum)`)
}

/** A region a row, in the order of the answer. */
export function regionsSheet({ measure, beside, year, items }: Regions): { sheet: Sheet; rows: Row[] } {
  const columns = [
    column("region", "text", "行政区划代码前几位", "leading digits of the division (GB/T 2260)"),
    column("name", "text", "地区", "region"),
    column("rank", "text", "层级（own：本级；unknown：区划不明）", "rank (own: what it has besides those below it)"),
    column("year", "integer", "年度", "year"),
    column("agencies", "integer", "机关数", "agencies"),
    column("reported", "integer", "已公布", "with a published report"),
    column("given", "integer", "填报这一项的报告数", "reports that give the figure"),
    column("without", "integer", "未填这一项的报告数", "reports that print none"),
    figure(measure),
    column("share", "amount", "占比", "share of the whole"),
    ...beside.map(figure),
  ]
  const rows = items.map((item): Row => {
    const { region, name, rank, agencies, reported, given, without, sum, share } = item
    return [region, name, rank, year, agencies, reported, given, without, sum, share, ...item.beside]
  })
  return { sheet: { name: "regions", columns }, rows }
}
