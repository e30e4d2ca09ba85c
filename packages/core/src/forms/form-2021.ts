import { defineForm } from "./define-form.ts"
import { remedies } from "./remedies.ts"
import * as requests from "./requests.ts"
import { sections } from "./sections.ts"

/** The annual report for reporting years from 2021. */
export const form2021 = defineForm({
  id: "2021",
  source: { title: "中华人民共和国政府信息公开工作年度报告格式", number: "国办公开办函〔2021〕30号" },
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
            issued: { label: "本年制发件数", en: "Issued this year" },
            repealed: { label: "本年废止件数", en: "Repealed this year" },
            "in-force": { label: "现行有效件数", en: "In force" },
          },
          rows: {
            regulations: { label: "规章", en: "Regulations" },
            "normative-documents": { label: "行政规范性文件", en: "Normative documents", aliases: ["规范性文件"] },
          },
        },
        {
          heading: { label: "第二十条第（五）项", en: "Article 20 (5)" },
          stub: "信息内容",
          columns: { decisions: { label: "本年处理决定数量", en: "Decisions this year" } },
          rows: { licensing: { label: "行政许可", en: "Licensing" } },
        },
        {
          heading: { label: "第二十条第（六）项", en: "Article 20 (6)" },
          stub: "信息内容",
          columns: { decisions: { label: "本年处理决定数量", en: "Decisions this year" } },
          rows: {
            penalties: { label: "行政处罚", en: "Penalties" },
            coercion: { label: "行政强制", en: "Coercive measures" },
          },
        },
        {
          heading: { label: "第二十条第（八）项", en: "Article 20 (8)" },
          stub: "信息内容",
          columns: {
            amount: { label: "本年收费金额（单位：万元）", en: "Fees this year (10,000 yuan)", measure: "amount" },
          },
          rows: { fees: { label: "行政事业性收费", en: "Administrative fees" } },
        },
      ],
    },
    requests: {
      direction: "down",
      title: requests.title,
      groups: {
        ...requests.groups,
        other: { label: "（六）其他处理", en: "(6) Other handling", within: "outcomes" },
      },
      blocks: [
        {
          ...requests.frame,
          rows: {
            ...requests.rowsBefore,
            "other-not-supplemented": {
              label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
              en: "1. Not supplemented in time",
              group: "other",
            },
            "other-fee-unpaid": {
              label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
              en: "2. Fee not paid in time",
              group: "other",
            },
            "other-rest": { label: "3.其他", en: "3. Other", group: "other" },
            ...requests.rowsBehind,
          },
        },
      ],
    },
    remedies,
  },
})
