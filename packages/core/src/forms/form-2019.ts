import { defineForm } from "./define-form.ts"
import { remedies } from "./remedies.ts"
import * as requests from "./requests.ts"
import { sections } from "./sections.ts"

const projects = {
  "previous-year": { label: "上一年项目数量", en: "Items last year" },
  change: { label: "本年增/减", en: "Change this year", measure: "change" },
} as const
const decisions = { decisions: { label: "处理决定数量", en: "Decisions" } } as const

/** The annual report for reporting years 2019 and 2020 (on trial). */
export const form2019 = defineForm({
  id: "2019",
  source: { title: "中华人民共和国政府信息公开工作年度报告格式（试行）", number: "国办公开办函〔2019〕60号" },
  sections,
  tables: {
    disclosure: {
      direction: "down",
      title: { label: "主动公开政府信息情况", en: "Proactive disclosure" },
      groups: {},
      blocks: [
        {
          heading: { label: "第二十条第（一）项", en: "Article 20 (1)" },
          stub: "信息内容",
          columns: {
            made: { label: "本年新制作数量", en: "Made this year" },
            published: { label: "本年新公开数量", en: "Published this year" },
            "total-published": { label: "对外公开总数量", en: "Published in all", aliases: ["对外公开总数"] },
          },
          rows: {
            regulations: { label: "规章", en: "Regulations" },
            "normative-documents": { label: "规范性文件", en: "Normative documents", aliases: ["行政规范性文件"] },
          },
        },
        {
          heading: { label: "第二十条第（五）项", en: "Article 20 (5)" },
          stub: "信息内容",
          columns: { ...projects, ...decisions },
          rows: {
            licensing: { label: "行政许可", en: "Licensing" },
            "other-services": { label: "其他对外管理服务事项", en: "Other services" },
          },
        },
        {
          heading: { label: "第二十条第（六）项", en: "Article 20 (6)" },
          stub: "信息内容",
          columns: { ...projects, ...decisions },
          rows: {
            penalties: { label: "行政处罚", en: "Penalties" },
            coercion: { label: "行政强制", en: "Coercive measures" },
          },
        },
        {
          heading: { label: "第二十条第（八）项", en: "Article 20 (8)" },
          stub: "信息内容",
          columns: projects,
          rows: { fees: { label: "行政事业性收费", en: "Administrative fees" } },
        },
        {
          heading: { label: "第二十条第（九）项", en: "Article 20 (9)" },
          stub: "信息内容",
          columns: {
            projects: { label: "采购项目数量", en: "Procurement projects" },
            // The form states no unit for it: never converted.
            amount: { label: "采购总金额", en: "Procurement amount", measure: "amount" },
          },
          rows: { procurement: { label: "政府集中采购", en: "Central procurement" } },
        },
      ],
    },
    requests: {
      direction: "down",
      title: requests.title,
      groups: requests.groups,
      blocks: [
        {
          ...requests.frame,
          rows: {
            ...requests.rowsBefore,
            other: { label: "（六）其他处理", en: "(6) Other handling", group: "outcomes" },
            ...requests.rowsBehind,
          },
        },
      ],
    },
    remedies,
  },
})
