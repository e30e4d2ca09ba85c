import { applicantWords, applicationWords, outcomeWords, remedyRowWords, remedyWords, resultWords } from "./words.ts"

/** Words for the report's own time. */
export const timeWords = "20\\d\\d年度?|本年度?|全年度?|年度|今年(?:以来)?|年内|一年来|当年|截[至止][^，]*|报告期内"

/** Words for whoever asks or answers. */
export const whoWords =
  "我[一-龥]{1,2}|本[一-龥]{1,3}|全[省市区县州镇乡]|街道|各级[一-龥]{0,6}|(?:公民|自然人|群众|社会公众|申请人|个人)[^，]{0,12}(?:提出|提交|申请)?的?|法人[^，]{0,8}|企业|商业企业"

const joints = '、|，|：|“|”|"|（[^）]*）|（|）|和|与|及|或者?|以及|并|而|且|也|则|即|等(?=行政|单位|部门)'
const small =
  "的|了|到|在|是|为|以|被|由|因|就|对|将|向|经|从|按|已|均|又|再|有|尚|还|仍|另|无|没有|只|仅|共|计|中|后|来|于|当|其|这|上述"
const counting =
  "其中|其余|剩余|共计|累计|总共|一共|合计|总计|全部|总量|总数|数量?|量|件数?|分别|包括|包含|含|达到?|约|多为|一项|事项|事务|情况|方面|结果|类型|情形|工作"
const bodies =
  "[一-龥]{0,10}?(?:总局|局|委|厅|办公[室厅]|办事处|街道|镇|乡|管委会|政府|医院|学校|大学|海关|中心|机关|部门|单位|系统)|各级|[省市县区]级|[省市县区]|全[旗盟校院委局厅]"
/** 网络、信函、当面等多种方式: however it came. */
const anyWay = "[^，]{0,24}等(?:多种|各类|各种|不同)?(?:方式|渠道|形式|途径)"
const manner =
  "依法|依规|严格|规范|认真|妥善|及时|积极|各类|书面|有效|要求|提[交出]|新|年|决定|作出?|做出?|告知|属于|由于|涉及|涉|针对|关于|处理|办理|受理"
const acts =
  "新收|收到|接收|收办|接到|收件|接件|登记|新增|收悉|接受|答复|办结|办毕|办复|回复|完成|完毕|结转|转入|转接|顺延|延续|继续|上一?年度?|去年度?|下一?年度?|次年|未办结|未答复|年底|年末|期末|截至|实际|正在|尚在|处于|应办理?|需办理?|需|待|期限内|法定|申请人?|件次|理由|原因|不再|机关"
const cases =
  "向法院|提起|引[发起]|导致|产生|造成|发生|出现|参与|应对|答辩|不服|行为|行政|案件|案|类|原|具体|判决|裁定|获|得到|复议|法院|人民|新发|直接|未经|起"

const sources = (words: readonly { pattern: RegExp }[]) => words.map(({ pattern }) => pattern.source).join("|")
const pattern = (...parts: readonly string[]) => new RegExp(parts.join("|"), "g")

/** Every word that leaves 政府信息公开申请 all of them. */
export const knownOfRequests = pattern(
  applicationWords,
  sources(outcomeWords),
  sources(applicantWords),
  anyWay,
  timeWords,
  bodies,
  whoWords,
  acts,
  counting,
  manner,
  "政府|政务|信息公开|信息|公开",
  joints,
  small,
)

/** Every word that leaves 行政复议、行政诉讼 the cases over open information themselves. */
export const knownOfCases = pattern(
  sources(resultWords),
  sources(remedyRowWords),
  remedyWords,
  applicationWords,
  timeWords,
  bodies,
  whoWords,
  manner,
  counting,
  cases,
  "收到|答复|政府|政务|信息公开|信息|公开|申请",
  joints,
  small,
)

/** Every word that leaves a document, decision or fee the whole that table two counts. */
export const knownOfDisclosure = pattern(
  "(?:行政)?规范性文件|(?:政府)?规章|行政(?:许可|处罚|强制)(?:决定|措施|案件|事项)?|行政事业性收费|收费",
  "(?:新)?(?:制发|制定|出台|印发|制作|公开)|废止|现行有效|继续有效|对外公开总数?|实施|下达|查处|收入|总?金额|总?额|征收|收取|颁布|本机关|件|部",
  timeWords,
  bodies,
  whoWords,
  manner,
  counting,
  "各[类项]|全[旗盟]|至",
  joints,
  small,
)

/** Every word between a number and its change on the year before. */
export const knownOfChanges = pattern(
  "同比|环比|[较比与]|相比|同期|上年度?|上一年度?|去年度?|20\\d\\d年度?|有所|明显|大幅|略有|小幅|持续|分别",
  "增长|增加|上升|提高|增多|上涨|下降|减少|回落|降低|下滑|[增降]幅|[增减降多少]|率|占",
  applicationWords,
  "申请|案件|案|数量?|总量|量|件|办理|答复|办结|受理|收到",
  joints,
  small,
)
