import { type ColumnId, forms, type RowId } from "../forms/index.ts"

const requests = forms["2021"].tables.requests.blocks[0].rows

/**
 * Other words for a row of table three than its label, its number and its group: shorter ones of the same label, and the
 * terms of the articles that the row stands for (《政府信息公开条例》 Arts. 14 to 16, 30, 36, 38 and 39). What a ledger calls by
 * yet another name is for its owner to say, in a map: nothing is put into a row by likeness.
 */
export const outcomeWords: Readonly<Partial<Record<RowId<"requests">, readonly string[]>>> = {
  granted: ["公开", "全部公开", "同意公开", "granted"],
  "partly-granted": ["区分处理", "部分予以公开", "予以部分公开", "同意部分公开"],
  "denied-state-secret": ["国家秘密", "涉及国家秘密", "涉密"],
  "denied-forbidden-by-law": ["法律行政法规禁止公开", "法律、行政法规禁止公开", "其他法律、行政法规禁止公开"],
  "denied-public-safety": ["三安全一稳定"],
  "denied-third-party": [
    "第三方合法权益",
    "损害第三方合法权益",
    "商业秘密",
    "个人隐私",
    "涉及商业秘密",
    "涉及个人隐私",
  ],
  "denied-internal-affairs": ["内部事务信息", "三类内部事务信息", "属于内部事务信息"],
  "denied-process-records": ["过程性信息", "四类过程性信息", "属于过程性信息"],
  "denied-enforcement-file": ["行政执法案卷", "行政执法案卷信息", "属于行政执法案卷信息"],
  "denied-administrative-query": ["行政查询事项", "行政查询"],
  "unavailable-not-held": [
    "本机关不掌握",
    "不掌握相关政府信息",
    "信息不存在",
    "政府信息不存在",
    "不属于本机关负责公开",
  ],
  "unavailable-needs-creation": ["没有现成信息", "需要另行制作", "需要加工、分析", "需要加工分析"],
  "unavailable-unclear": ["补正后仍不明确", "申请内容仍不明确"],
  "declined-petition": ["信访举报投诉", "信访、举报、投诉", "信访、投诉、举报", "信访投诉举报"],
  "declined-repeat": ["不予重复处理", "重复申请不予重复处理"],
  "declined-published": ["公开出版物"],
  "declined-excessive": ["大量反复申请"],
  "declined-reissue": ["确认或重新出具已获取信息", "重新出具已获取信息"],
  "other-not-supplemented": ["逾期不补正", "申请人逾期不补正", "无正当理由逾期不补正", "申请人无正当理由逾期不补正"],
  "other-fee-unpaid": ["逾期未缴纳费用", "逾期未缴费", "申请人逾期未按收费通知要求缴纳费用"],
  "other-rest": ["撤回申请", "申请人撤回申请", "申请人主动撤回申请", "主动撤回"],
}

/** What is written for a request that is not answered yet. */
export const openWords: readonly string[] = [
  requests["carried-out"].label,
  "结转下年度",
  "结转",
  "办理中",
  "正在办理",
  "在办",
  "未办结",
  "待答复",
  "尚未答复",
]

/** Other words for a kind of applicant. */
export const applicantWords: Readonly<Partial<Record<ColumnId<"requests">, readonly string[]>>> = {
  "natural-person": ["公民", "个人"],
  business: ["企业", "公司", "工商企业"],
  research: ["科研院所", "科研单位"],
  "public-interest": ["公益组织"],
  "legal-service": ["律师事务所", "法律服务所"],
  "other-organisation": ["其他组织", "其他法人或组织"],
}

/** Other words for how a remedy ended, or has not yet. */
export const remedyWords: Readonly<Partial<Record<ColumnId<"remedies">, readonly string[]>>> = {
  upheld: ["维持"],
  corrected: ["纠正"],
  other: ["其他"],
  pending: ["未审结", "未结", "审理中", "正在审理", "在审"],
}

/** What is written where there is no remedy. */
export const noRemedy: readonly string[] = ["无", "否", "没有", "未提起", "/", "-", "—", "——"]

/** Whether the time to answer was made longer, said without a number of days. */
export const yesWords: readonly string[] = ["是", "有", "已延期", "延期", "已延长", "延长", "√", "yes", "y", "true"]
export const noWords: readonly string[] = [
  "否",
  "无",
  "未",
  "未延期",
  "不延期",
  "未延长",
  "×",
  "/",
  "-",
  "—",
  "——",
  "no",
  "n",
  "false",
]
