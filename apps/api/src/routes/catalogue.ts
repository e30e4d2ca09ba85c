import { createRoute } from "@hono/zod-openapi"
import { fileList } from "../downloads/file-list.ts"
import type { Ports } from "../ports.ts"
import { noQuery } from "../schemas/query.ts"
import { problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const catalogue = createRoute({
  method: "get",
  path: "/api/v1/catalogue.jsonld",
  tags: ["downloads"],
  summary: "数据目录（DCAT）",
  description: "The data sets, one a year, and their files, in DCAT 3 as JSON-LD.",
  request: { query: noQuery },
  responses: {
    200: { description: "DCAT 3.", content: { "application/ld+json": { schema: { type: "object" as const } } } },
    ...problems(),
  },
})

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
}

const both = (zh: string, en: string) => [
  { "@language": "zh-CN", "@value": zh },
  { "@language": "en", "@value": en },
]

function datasetOf(year: number) {
  return {
    "@id": `#${year}`,
    "@type": "dcat:Dataset",
    "dct:title": both(
      `${year} 年政府信息公开工作年度报告数据`,
      `Annual reports on open government information, ${year}`,
    ),
    "dct:language": "zh-CN",
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": { "@type": "xsd:date", "@value": `${year}-01-01` },
      "dcat:endDate": { "@type": "xsd:date", "@value": `${year}-12-31` },
    },
    "dcat:distribution": fileList(`year=${year}`, 0).map(({ table, extension, mediaType, href }) => ({
      "@type": "dcat:Distribution",
      "dct:title": `${table}.${extension}`,
      "dcat:mediaType": mediaType.split(";")[0],
      // Relative to where the catalogue was read.
      "dcat:downloadURL": { "@id": href },
    })),
  }
}

export const catalogueRoutes = ({ archive }: Pick<Ports, "archive">) =>
  subApp().openapi(catalogue, async (c) => {
    const { years } = await archive.facets()
    const document = {
      "@context": context,
      "@id": "",
      "@type": "dcat:Catalog",
      "dct:title": both("勾稽年报档案库", "The archive of annual reports"),
      "dcat:dataset": years.map(datasetOf),
    }
    return c.body(JSON.stringify(document), 200, { "Content-Type": "application/ld+json" }) as never
  })
