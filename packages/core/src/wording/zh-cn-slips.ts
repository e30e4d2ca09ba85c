import type { Wordings } from "./wordings.ts"

/** Chinese wordings of slips and of what a repair found. */
export const zhCNSlips: Wordings["slips"] = {
  omitted: "漏填了数字",
  transposition: "相邻两位数字颠倒",
  substitution: "一位数字录错",
  "digit-dropped": "漏录一位数字",
  "digit-added": "多录一位数字",
  unit: "单位弄错，或多写、少写了零",
  spurious: "不该有数的格填了数",
  "total-not-updated": "合计没有随之更新",
  misprint: "有两位数字录错",
  "other-figure": "填成了别的数字",
  shifted: "数字填到了相邻的格",
  exchanged: "相邻两格的数字互换",
  "shifted-far": "数字填到了同行或同列的其他格",
  overwritten: "数字填到相邻的格，盖掉了原来的数",
  "row-slid": "整行错了一列",
  "row-duplicated": "整行抄成了相邻的一行",
  "with-total": "分项有误，合计也跟着错",
}

export const zhCNRepair: Wordings["repair"] = {
  located: "这样改，全部数据即可相符",
  ambiguous: "有几种改法同样说得通，仅凭数据无法断定",
  "not-located": "仅凭数据找不到错在哪里",
  none: "无需改动",
}
