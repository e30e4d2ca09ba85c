import { signClasses } from "../report/index.ts"

/** Signs that a sentence must hold for one judge or another to have anything to say about it. */
export const signs = signClasses({
  stop: "。！？",
  /** What parts clauses. */
  clause: "，。；：（）！？",
  digit: "0123456789",
  /** Numbers written out. */
  numeral: "零一二两三四五六七八九十百千万亿",
  /** 申请, in any name of an application. */
  apply: "申",
  /** 公开, and what is said before it of all. */
  open: "公",
  all: "均全都一",
  remedy: "复诉",
  fate: "维审案败纠",
  none: "未没无零",
  carried: "结顺遗转",
  fee: "费",
  part: "部",
  report: "报",
  /** 现将, 特公布: the report names itself. */
  title: "现特以编形",
  self: "我本",
  body: "局镇乡街厅",
  against: "较比",
  /** What table two counts. */
  disclosure: "章范许罚强费",
})
