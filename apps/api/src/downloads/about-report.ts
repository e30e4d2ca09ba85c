import type { Extract } from "@gouji/store"
import { seenText } from "./seen-text.ts"
import { type Column, column, type Value } from "./table.ts"

type About = Column & { readonly of: (extract: Extract) => Value }

const about = (name: string, type: Column["type"], zh: string, en: string, of: About["of"]): About => ({
  ...column(name, type, zh, en),
  of,
})

/** What both shapes say of the report that a figure is from. */
export const aboutReport: readonly About[] = [
  about("report", "text", "报告编号", "report id", ({ id }) => id),
  about("agency", "text", "机关", "agency", ({ agency }) => seenText(agency.name)),
  about("region", "text", "地区", "region", ({ agency }) => seenText(agency.region)),
  about("division", "text", "行政区划代码", "division (GB/T 2260)", ({ agency }) => agency.division),
  about("kind", "text", "机关类别", "kind of agency", ({ agency }) => seenText(agency.kind)),
  about("year", "integer", "年度", "year", ({ year }) => year),
  about("revision", "integer", "版次", "revision", ({ revision }) => revision),
  about("published_at", "instant", "发布时间", "published at", ({ publishedAt }) => publishedAt),
]

/** What is said once a report. */
export const moreAboutReport: readonly About[] = [
  about("title", "text", "标题", "title", ({ report }) => seenText(report.title)),
  about("hash", "text", "本版散列值", "hash of the revision", ({ hash }) => hash),
  about("verdict", "text", "核对结论", "verdict", ({ verdict }) => verdict),
  about("demo", "boolean", "演示数据", "invented for demonstration", ({ demo }) => demo),
  about("form_disclosure", "text", "表二格式", "form of table two", ({ report }) => report.forms.disclosure),
  about("form_requests", "text", "表三格式", "form of table three", ({ report }) => report.forms.requests),
  about("form_remedies", "text", "表四格式", "form of table four", ({ report }) => report.forms.remedies),
]
