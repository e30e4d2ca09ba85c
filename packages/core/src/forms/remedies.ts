import type { TableSpec } from "./define-form.ts"

/** Table four, alike in both forms: three rows of five, printed side by side. */
export const remedies = {
  direction: "across",
  title: { label: "政府信息公开行政复议、行政诉讼情况", en: "Reconsideration and litigation" },
  groups: { litigation: { label: "行政诉讼", en: "Litigation" } },
  blocks: [
    {
      columns: {
        upheld: { label: "结果维持", en: "Upheld" },
        corrected: { label: "结果纠正", en: "Corrected" },
        other: { label: "其他结果", en: "Other outcome" },
        pending: { label: "尚未审结", en: "Pending" },
        total: { label: "总计", en: "Total", aliases: ["合计"] },
      },
      rows: {
        reconsideration: { label: "行政复议", en: "Administrative reconsideration" },
        "litigation-direct": { label: "未经复议直接起诉", en: "Direct to court", group: "litigation" },
        "litigation-after-reconsideration": {
          label: "复议后起诉",
          en: "After reconsideration",
          group: "litigation",
        },
      },
    },
  ],
} as const satisfies TableSpec
