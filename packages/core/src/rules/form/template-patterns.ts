import { tellingSigns } from "../passages.ts"

/** A way in which a template shows where something is to be filled in. The id is part of a finding's place. */
export interface TemplatePattern {
  readonly id: string
  /** The set of signs of which a text must hold one. */
  readonly sign: keyof typeof tellingSigns.bits
  readonly pattern: RegExp
}

const units = "条|件|次|份|个|篇|期|场|人次|万元|元|万件|余条|余件"
/** 138XXXX is a number that was masked, and xxgk.gov.cn an address: neither is a placeholder. */
const marks = "[XxＸｘ×✕╳]"
const apart = "A-Za-z0-9./@:_-"

/** What templates leave behind. Each must not fit anything that a finished report says. */
export const templatePatterns: readonly TemplatePattern[] = [
  { id: "as-table", sign: "that", pattern: /该部分以表格形式报告/ },
  { id: "as-text", sign: "described", pattern: /[（(]\s*文字描述[^）)]{0,60}[）)]/ },
  {
    id: "fill-in",
    sign: "fill",
    pattern: /此处(?:填写|填报|插入|粘贴|填入)|[（(【[]\s*(?:请填写|待填写|待补充|待填)[^）)\]】]{0,30}[）)\]】]/,
  },
  { id: "somebody", sign: "somebody", pattern: /某某(?=[省市县区镇乡局委厅年]|街道|单位|部门|机关|平台|网站|办公室)/ },
  { id: "body-name", sign: "name", pattern: /[（(【[〔<＜]\s*(?:单位|机关|部门|机构)(?:全称|名称)\s*[）)】\]〕>＞]/ },
  { id: "year", sign: "mark", pattern: new RegExp(`(?<![${apart}])(?:20\\d?${marks}{1,2}|${marks}{2,4})年`) },
  { id: "marks", sign: "mark", pattern: new RegExp(`(?<![${apart}])${marks}{2,}(?![年${apart}])`) },
  // 二〇〇九年 is a year.
  {
    id: "circles",
    sign: "circle",
    pattern: /(?<![一二三四五六七八九十零〇○\d])[○〇]{2,}(?![一二三四五六七八九十零\d])/,
  },
  { id: "figure", sign: "mark", pattern: new RegExp(`(?<![${apart}])${marks}\\s*(?=(?:${units})(?![数例]))`) },
]

/** The bits of all their signs. */
export const templateSigns = templatePatterns.reduce((bits, { sign }) => bits | tellingSigns.bits[sign], 0)
