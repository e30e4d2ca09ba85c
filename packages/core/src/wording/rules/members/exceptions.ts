/** Why a region's report may have less than the bodies in it, and be right. */
export const memberExceptions = {
  "zh-CN": [
    "该单位属省以下垂直管理，不列入本区域汇总",
    "同一复议、诉讼案件有几个被申请人、被告，各单位分别计数，汇总时只计一次",
    "几个单位联合制发的文件、转办的申请，汇总时只计一次",
    "所提供的报告中，下级政府的数已包含其部门的数",
    "该单位的报告发布后有更正",
  ],
  en: [
    "The body is run from above and not summed up here",
    "A case against several bodies is counted by each of them, and once in the sum",
    "Documents issued jointly, and requests passed on, are counted once in the sum",
    "Among the reports given, a lower government's already contains its departments'",
    "The body's report was corrected after it was published",
  ],
} as const
