import type { BlockSpec, ColumnSpec, GroupSpec, Label, RowSpec } from "./define-form.ts"

/** What table three has in common in both forms: all but the rows under （六）其他处理. */
export const title = {
  label: "收到和处理政府信息公开申请情况",
  en: "Requests received and handled",
} as const satisfies Label

/** Printed in the top left corner: the one identity that the form itself states. */
export const corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

export const groups = {
  applicants: { label: "申请人情况", en: "Applicants" },
  organisation: { label: "法人或其他组织", en: "Legal persons and other organisations", within: "applicants" },
  outcomes: { label: "三、本年度办理结果", en: "3. Outcomes this year" },
  denied: { label: "（三）不予公开", en: "(3) Denied", within: "outcomes" },
  unavailable: { label: "（四）无法提供", en: "(4) Not available", within: "outcomes" },
  declined: { label: "（五）不予处理", en: "(5) Not processed", within: "outcomes" },
} as const satisfies Record<string, GroupSpec>

export const columns = {
  "natural-person": { label: "自然人", en: "Natural persons", group: "applicants" },
  business: { label: "商业企业", en: "Businesses", group: "organisation" },
  research: { label: "科研机构", en: "Research institutions", group: "organisation" },
  "public-interest": { label: "社会公益组织", en: "Public-interest organisations", group: "organisation" },
  "legal-service": { label: "法律服务机构", en: "Legal-service bodies", group: "organisation" },
  "other-organisation": { label: "其他", en: "Other organisations", group: "organisation" },
  total: { label: "总计", en: "Total", group: "applicants", aliases: ["合计"] },
} as const satisfies Record<string, ColumnSpec>

export const rowsBefore = {
  received: { label: "一、本年新收政府信息公开申请数量", en: "1. Received this year" },
  "carried-in": { label: "二、上年结转政府信息公开申请数量", en: "2. Carried in from last year" },
  granted: { label: "（一）予以公开", en: "(1) Granted", group: "outcomes" },
  "partly-granted": {
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    en: "(2) Partly granted",
    group: "outcomes",
  },
  "denied-state-secret": { label: "1.属于国家秘密", en: "1. State secret", group: "denied" },
  "denied-forbidden-by-law": { label: "2.其他法律行政法规禁止公开", en: "2. Forbidden by law", group: "denied" },
  "denied-public-safety": { label: "3.危及“三安全一稳定”", en: "3. Security and stability", group: "denied" },
  "denied-third-party": { label: "4.保护第三方合法权益", en: "4. Third-party rights", group: "denied" },
  "denied-internal-affairs": { label: "5.属于三类内部事务信息", en: "5. Internal affairs", group: "denied" },
  "denied-process-records": { label: "6.属于四类过程性信息", en: "6. Process records", group: "denied" },
  "denied-enforcement-file": { label: "7.属于行政执法案卷", en: "7. Enforcement files", group: "denied" },
  "denied-administrative-query": { label: "8.属于行政查询事项", en: "8. Administrative queries", group: "denied" },
  "unavailable-not-held": { label: "1.本机关不掌握相关政府信息", en: "1. Not held", group: "unavailable" },
  "unavailable-needs-creation": {
    label: "2.没有现成信息需要另行制作",
    en: "2. Would have to be made",
    group: "unavailable",
  },
  "unavailable-unclear": { label: "3.补正后申请内容仍不明确", en: "3. Unclear after supplement", group: "unavailable" },
  "declined-petition": { label: "1.信访举报投诉类申请", en: "1. Petition or complaint", group: "declined" },
  "declined-repeat": { label: "2.重复申请", en: "2. Repeated request", group: "declined" },
  "declined-published": { label: "3.要求提供公开出版物", en: "3. Publications", group: "declined" },
  "declined-excessive": { label: "4.无正当理由大量反复申请", en: "4. Excessive without reason", group: "declined" },
  "declined-reissue": {
    label: "5.要求行政机关确认或重新出具已获取信息",
    en: "5. Confirm or issue again",
    group: "declined",
  },
} as const satisfies Record<string, RowSpec>

export const rowsBehind = {
  handled: { label: "（七）总计", en: "(7) Total handled", group: "outcomes", aliases: ["（七）合计"] },
  "carried-out": { label: "四、结转下年度继续办理", en: "4. Carried over to next year" },
} as const satisfies Record<string, RowSpec>

/** A block of table three around its rows. */
export const frame = { stub: corner, columns } as const satisfies Omit<BlockSpec, "rows">
