import { expect, it } from "vitest"
import { makesRegulations } from "./makes-regulations.ts"

const may = [
  "教育部",
  "虚构省人民政府",
  "上海市人民政府办公厅",
  "宿迁市人民政府",
  "东莞市人民政府",
  "示例自治州人民政府",
]
const mayNot = [
  "示例县虚构镇人民政府",
  "虚构街道办事处",
  "示例县人民政府",
  "示例县人民政府办公室",
  "晋江市人民政府",
  "示例市虚构区人民政府",
  "示例县教育局",
  "示例县司法局",
  "虚构市财政局",
  "宿迁市城市管理局",
  "虚构省教育厅",
  "示例综合实验区",
  "虚构地区行政公署",
  "虚构盟行政公署办公室",
]
/** Which 某市 it is decides, or what the body is cannot be told. */
const unknown = [
  null,
  "虚构市人民政府",
  "虚构市人民政府办公室",
  "虚构省司法厅",
  "宿迁市司法局",
  "虚构大学",
  "示例县档案馆",
  "中华人民共和国虚构海关",
  "我们",
]

it.for([
  ...may.map((name) => [name, true] as const),
  ...mayNot.map((name) => [name, false] as const),
  ...unknown.map((name) => [name, null] as const),
])("%s makes regulations: %s", ([name, answer]) => {
  expect(makesRegulations(name)).toBe(answer)
})
