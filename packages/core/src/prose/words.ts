import { formOf, type GroupId, type RowId } from "../forms/index.ts"
import { formIds } from "../report/index.ts"

/** What prose calls a row, group or column. */
export interface Word {
  readonly id: string
  readonly pattern: RegExp
}
const word = (id: string, source: string): Word => ({ id, pattern: new RegExp(source, "g") })

type Declared = Partial<Record<RowId<"requests"> | GroupId<"requests">, string>>

/** A form's label as prose quotes it: without its number and without the remark in brackets behind it. */
function bare(label: string): string {
  return label.replace(/^（[一二三四五六七]）|^[一二三四五六七]、|^\d\./, "").replace(/（.*）$/, "")
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** What offices write for a row or group of outcomes beside its label: the one list of synonyms. Sources of patterns. */
const outcomeSynonyms: Declared = {
  granted: "(?:全部|完全|准予|同意|决定|依法)予以公开|(?:全部|完全|准予|同意)公开",
  "partly-granted": "部分予以公开|予以部分公开|(?:同意|准予)部分公开|作?区分处理",
  denied: "不予以公开|不同意公开|决定不公开",
  unavailable: "不能提供",
  declined: "不予重复处理",
  other: "作?其他(?:方式)?处理",
  "denied-state-secret": "(?:涉及|涉)?国家秘密",
  "denied-forbidden-by-law": "法律、?行政法规禁止公开",
  "denied-public-safety": '[“"]?三安全一稳定[”"]?',
  "denied-third-party": "第三方合法权益|商业秘密、?个人隐私",
  "denied-internal-affairs": "(?:三类)?内部事务(?:性)?信息",
  "denied-process-records": "(?:四类)?过程性信息",
  "denied-enforcement-file": "行政执法案卷(?:信息)?|执法案卷(?:信息)?",
  "denied-administrative-query": "行政查询(?:类)?事项",
  "unavailable-not-held": "(?:本机关|本单位)?不掌握(?:相关)?(?:政府)?信息|(?:本机关|本单位)不掌握",
  "unavailable-needs-creation": "没有现成信息|需要?另行制作",
  "unavailable-unclear": "补正后(?:申请内容)?仍不明确",
  "declined-petition": "信访、?举报、?投诉类(?:的)?申请|信访、?举报、?投诉类",
  "declined-repeat": "重复申请",
  "declined-published": "(?:要求)?提供公开出版物",
  "declined-excessive": "大量反复申请",
  "declined-reissue": "确认或(?:者)?重新出具",
  "other-not-supplemented": "逾期[不未]补正",
  "other-fee-unpaid": "逾期未(?:按收费通知要求)?缴(?:纳费用|费|纳)",
}

/** Labels that say nothing by themselves outside the table. */
const mute = new Set(["other-rest", "handled", "received", "carried-in", "carried-out"])

function outcomeLabels(): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  const put = (id: string, word: string) => words.set(id, (words.get(id) ?? new Set()).add(word))
  for (const form of formIds) {
    const { groups, blocks } = formOf(form).tables.requests
    for (const [id, group] of Object.entries(groups)) {
      if (group.within === "outcomes") put(id, escaped(bare(group.label)))
    }
    for (const [id, row] of blocks.flatMap((block) => Object.entries(block.rows))) {
      if (row.group !== undefined && !mute.has(id)) put(id, escaped(bare(row.label)))
    }
  }
  for (const [id, source] of Object.entries(outcomeSynonyms)) put(id, source)
  return words
}

/** Rows and groups of outcomes with the pattern that finds them. The longest word wins where two begin alike. */
export const outcomeWords: readonly Word[] = [...outcomeLabels()].map(([id, words]) => word(id, [...words].join("|")))

/** The kinds of applicants. `organisation` is the group of all that are no natural persons. */
export const applicantWords: readonly Word[] = [
  word("organisation", "法人(?:或者?|和|及|、|以及)其他(?:社会)?组织|法人组织|法人机构|法人及组织|法人(?!代表|身份)"),
  word("natural-person", "自然人|公民(?!和法人)|个人(?!隐私|信息)"),
  word("business", "商业企业|企业"),
  word("research", "科研机构"),
  word("public-interest", "社会公益组织|公益组织"),
  word("legal-service", "法律服务机构|律师事务所"),
  word("other-organisation", "其他(?:社会)?组织"),
]

/** Results of table four. What is 撤回, 终止 or 驳回 falls under no row for certain, and is left alone. */
export const resultWords: readonly Word[] = [
  word("upheld", "结果维持|维持"),
  word("corrected", "结果纠正|纠正|纠错"),
  word("pending", "尚未审结|未审结|未结案|尚未结案|尚未办结|未办结|正在审理|尚在审理|正在办理|审理中|待审结"),
  word("other", "其他结果"),
]

/** What else offices count, so that 收到, 受理, 办理, 答复 may speak of it instead of applications. */
export const foreignWords =
  "咨询|投诉(?!类)|举报(?!、?投诉类)|信访(?!、?举报)|热线|工单|留言|来信|来电|来访|诉求|信箱|邮箱|建议|提案|议案|备案|培训|会议|解读|新闻|检查|督查|督办|考核|评估|纠纷|调解|仲裁|救助|审批|办件|政务服务|主动公开|发布|推送|公布|公众号|微博|微信|新媒体|栏目|专栏|征集|意见|听证|公示|查阅|查档|档案|协查|评查|抽查|协助|征求|征询|登记证|户籍|证照|低保|处罚|许可|强制|案卷(?!信息|[\\d为共])|执法|监督员|政策文件|公文|数据|信息条"

/** Application for information, by any of its names. */
export const applicationWords =
  "(?:政府)?信息公开(?:的)?(?:书面|办理|受理)?(?:申请|件)|依申请公开|依法申请公开|申请公开(?:的)?(?:政府)?信息|公开申请|依申请(?:件|事项|办件|信息)|信息公开依申请|申请件|政府信息申请"

/** Reconsideration and litigation. */
export const remedyWords = "复议|诉讼|起诉|应诉|上诉|被诉"

/** The rows of table four. */
export const remedyRowWords: readonly Word[] = [
  word(
    "litigation-direct",
    "未经(?:行政)?复议(?:而)?直接(?:向[^，]{0,6})?(?:提?起)?(?:行政)?(?:起?诉讼?)|直接(?:提?起)?(?:行政)?诉讼|直接起诉",
  ),
  word("litigation-after-reconsideration", "(?:经)?(?:行政)?复议后(?:再)?(?:提?起)?(?:行政)?(?:起?诉讼?)"),
  word("litigation", "(?:提起)?行政诉讼|诉讼|应诉|起诉"),
  word("reconsideration", "行政复议|复议"),
]

/** Ways in which an application comes: a number said of one of them is no total. */
export const channelWords =
  "网络|网上|互联网|在线|线上|线下|网站|平台|系统|信函|来函|邮寄|邮政|信件|邮件|快递|传真|当面|现场|窗口|口头|电话"
