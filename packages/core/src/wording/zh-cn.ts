import type { Facts } from "../check/index.ts"
import type { Wordings } from "./wordings.ts"
import { zhFailures } from "./zh-cn-failures.ts"
import { zhCNRepair, zhCNSlips } from "./zh-cn-slips.ts"
import { zhWarnings } from "./zh-cn-warnings.ts"

const blank = "空白"
const shown = (value: string | number | null) => (value === null ? blank : String(value))

/** `3001＋53`: the figures of one side; in a long sum those that are not zero. */
function terms(side: Facts["expected"]): string {
  const telling = side.length <= 2 ? side : side.filter((term) => term.value !== 0)
  const list = telling.length > 0 ? telling : side.slice(0, 1)
  return list.map((term) => `${term.name} ${shown(term.value)}`).join(" ＋ ")
}

const off = (facts: Facts) => (facts.difference === null ? "" : `，相差 ${facts.difference.replace("-", "")}`)

const sum = (facts: Facts) =>
  `${facts.place}：${terms(facts.expected)}，合计 ${shown(facts.finding.expected)}；总计栏填 ${shown(facts.finding.found)}${off(facts)}。`

const kinds: Record<string, string> = {
  count: "不小于零的整数",
  change: "整数（可为负）",
  amount: "不小于零的数",
}
const kind = (facts: Facts) =>
  `${facts.place}：填的是 ${shown(facts.finding.found)}，应为${kinds[String(facts.finding.expected)] ?? "数字"}。`

const blankTotal = (facts: Facts) => `${facts.place}：总计栏为空白，已填各栏合计为 ${shown(facts.finding.expected)}。`

const fixSum = "核对这一行（列）的每个分项和总计，改正填错的一格；分项无误的，按分项之和改总计。"
const fixBlank = "补填总计。没有发生的，填 0，不要留空。"

/** 中文措辞。 */
export const zhCN: Wordings = {
  rules: {
    "requests-balance": {
      title: "收办平衡：新收＋结转＝办结＋结转下年",
      why: "收到的申请要么已经办结，要么结转下年度继续办理，每一类申请人都如此。这是表三左上角印着的勾稽关系。",
      fix: "核对本年新收、上年结转、（七）总计、结转下年度四格，改正填错的一格。",
      basis: "表三左上角：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”",
      message: (facts) =>
        `${facts.place}：${terms(facts.expected)}，合计 ${shown(facts.finding.expected)}；${terms(facts.found)}，合计 ${shown(facts.finding.found)}${off(facts)}。`,
    },
    "requests-outcomes": {
      title: "办理结果各项之和等于（七）总计",
      why: "每件申请只计入一种办理结果，所以（一）至（六）各项相加就是（七）总计。",
      fix: fixSum,
      basis: "表三第三项：（七）总计为（一）至（六）各项之和",
      message: (facts) =>
        `${facts.place}：${terms(facts.expected)}，（一）至（六）合计 ${shown(facts.finding.expected)}；（七）总计填 ${shown(facts.finding.found)}${off(facts)}。`,
    },
    "requests-row-total": {
      title: "表三每行：总计等于各类申请人之和",
      why: "总计栏是自然人与法人或其他组织五栏之和，每一行都如此。",
      fix: fixSum,
      basis: "表三：总计栏为自然人与法人或其他组织各栏之和",
      message: sum,
    },
    "requests-figures": {
      title: "表三填不小于零的整数",
      why: "申请按件计，没有半件，也没有负数。",
      fix: "改为不小于零的整数。",
      basis: "表三各栏为件数",
      message: kind,
    },
    "requests-blank-total": {
      title: "表三总计栏空白",
      why: "分项填了数而总计留空，读者无从得知总数，勾稽关系也无法核对。空白不等于零。",
      fix: fixBlank,
      basis: "表三总计栏（没有规定空格必须填零，故只作提醒）",
      message: blankTotal,
    },
    "remedies-row-total": {
      title: "表四：总计等于四种结果之和",
      why: "行政复议、未经复议直接起诉、复议后起诉，各自的总计是维持、纠正、其他、尚未审结之和。",
      fix: fixSum,
      basis: "表四：总计为结果维持、结果纠正、其他结果、尚未审结之和",
      message: sum,
    },
    "remedies-figures": {
      title: "表四填不小于零的整数",
      why: "案件按件计，没有半件，也没有负数。",
      fix: "改为不小于零的整数。",
      basis: "表四各栏为件数",
      message: kind,
    },
    "remedies-blank-total": {
      title: "表四总计栏空白",
      why: "分项填了数而总计留空，读者无从得知总数，勾稽关系也无法核对。空白不等于零。",
      fix: fixBlank,
      basis: "表四总计栏（没有规定空格必须填零，故只作提醒）",
      message: blankTotal,
    },
    "disclosure-figures": {
      title: "表二填数规范",
      why: "件数、数量是不小于零的整数；金额不小于零，可有小数；本年增/减可为负数。",
      fix: "按该栏的含义改正。",
      basis: "表二各栏的计量含义",
      message: kind,
    },
    "section-missing": {
      title: "缺少规定部分",
      why: "年度报告由六个部分组成，没有内容的部分也要写明“无”。",
      fix: "补上这一部分的标题和内容；确无内容的，写“无”。",
      basis: "《政府信息公开条例》第五十条；年度报告格式规定的六个部分",
      message: (facts) => `没有找到“${facts.place}”部分。`,
    },
    "issued-before-year-end": {
      title: "报告日期早于年度终了",
      why: "统计期限为1月1日至12月31日，年度尚未结束时不可能有全年数据。",
      fix: "核对落款日期；数据确是年底前汇总的，补齐全年数据后重新发布。",
      basis: "《政府信息公开条例》第四十九条（报告上一年度情况）；统计期限为1月1日至12月31日",
      message: (facts) =>
        `报告日期为 ${shown(facts.finding.found)}，该年度要到 ${shown(facts.finding.expected)} 才结束，数据不可能覆盖全年。`,
    },
  },
  warnings: zhWarnings,
  failures: zhFailures,
  verdicts: { pass: "勾稽关系成立", fail: "需要修改", inconclusive: "无法判定" },
  slips: zhCNSlips,
  repair: zhCNRepair,
  atLeast: (least) => `应不小于 ${least}`,
  severities: { error: "错误", warning: "提醒", notice: "提示" },
  whyNot: {
    "table-missing": "没有识别到这张表",
    "cell-missing": "有的数没有读到",
    "figure-blank": "有空白格，无法相加",
    "not-given": "材料中没有所需的内容",
    "rule-failed": "规则本身出错",
  },
  blank,
}
