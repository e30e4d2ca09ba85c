/** Why a year may begin with other figures than the one before ended with, and be right. */
export const carriedExceptions = {
  "zh-CN": [
    "上一年度报告发布后有更正",
    "机构改革：合并、分设、撤销、职责划转",
    "统计范围不同（本机关与全区域），或汇总的单位有增减",
  ],
  en: [
    "Last year's report was corrected after it was published",
    "Bodies were merged, split, dissolved, or handed tasks on",
    "The figures cover something else (the body alone, the whole region), or other bodies are summed up",
  ],
} as const
