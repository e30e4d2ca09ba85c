import type { ProseRule } from "../../../prose/index.ts"
import { holds, type ProseCase, wrong } from "../case.ts"

/** A paragraph as it holds, and once more with one figure of the table changed, which it then contradicts. */
function twice(text: string, facts: string, changed: string, ...rules: ProseRule[]): ProseCase[] {
  return [holds(text, facts), wrong(text, `${facts} ${changed}`, ...rules)]
}

/** The third round: whole paragraphs with all their other numbers. Counted once before any change. */
export const heldOutThird = [
  ...twice(
    "（二）依申请公开。我局坚持依法依规、便民高效的原则，健全受理、登记、办理、答复、归档五项制度，安排2名专职人员负责。2023年共收到政府信息公开申请36件，同比增加4件，其中通过网络提交28件、邮寄6件、当面2件；已办结35件，结转下年度1件，按期办结率100%。",
    "received=36 granted=35 carried-out=1",
    "received=38",
    "prose-received",
  ),
  ...twice(
    "2023年，我镇围绕12个重点领域主动公开信息486条，开展政策解读9次，更新公开栏36期。全年收到政府信息公开申请2件，均通过邮寄方式提交，已按时答复2件，未发生行政复议和行政诉讼。",
    "agency=白沙镇人民政府 received=2 granted=1 unavailable-not-held=1 litigation-direct/upheld=0",
    "reconsideration/upheld=1",
    "prose-none",
  ),
  ...twice(
    "全市各级行政机关新收政府信息公开申请2,864件，上年结转91件，共答复2,870件，结转下年度85件。在答复的申请中，予以公开1,204件，部分公开311件，不予公开158件，无法提供803件，不予处理214件，其他处理180件。",
    "agency=临江市人民政府 scope=region received=2864 carried-in=91 granted=1204 partly-granted=311 denied-third-party=158 unavailable-not-held=803 declined-repeat=214 other-rest=180 carried-out=85",
    "declined-repeat=241 other-rest=153 handled=2870",
    "prose-outcomes",
  ),
  ...twice(
    "做好依申请公开工作。一是畅通渠道，在政务服务大厅设立2个受理窗口；二是规范答复，组织3次案例研讨；三是加强会商，征求法律顾问意见15次。全年受理政府信息公开申请61件（自然人58件，法人或其他组织3件），办结率100%。",
    "received/natural-person=58 received/business=2 received/legal-service=1 handled/natural-person=58 handled/business=2 handled/legal-service=1",
    "received/natural-person=57 received/business=3",
    "prose-applicants",
  ),
  ...twice(
    "2023年我区因政府信息公开引发行政复议案件14件，其中维持9件，纠正2件，其他结果2件，尚未审结1件；行政诉讼案件6件，其中未经复议直接起诉2件，复议后起诉4件。败诉风险总体可控，全年开展应诉培训2次。",
    "agency=东川区人民政府 scope=region reconsideration/upheld=9 reconsideration/corrected=2 reconsideration/other=2 reconsideration/pending=1 litigation-direct/upheld=2 litigation-after-reconsideration/upheld=4",
    "reconsideration/upheld=8 reconsideration/corrected=3 reconsideration/total=14",
    "prose-remedies",
  ),
  ...twice(
    "（一）主动公开。本年度制发行政规范性文件6件，废止4件，现行有效37件，均在发布后20个工作日内公开，同步解读6次；作出行政处罚决定1,083件，公示率100%。",
    "normative-documents/issued=6 normative-documents/repealed=4 normative-documents/in-force=37 penalties/decisions=1083",
    "normative-documents/in-force=39",
    "prose-disclosure",
  ),
  ...twice(
    "依法办理依申请公开。全年共收到申请19件，比去年减少5件。其中，予以公开11件，无法提供6件，不予处理2件。门户网站日均访问量1.3万次，微信公众号粉丝数增长12%。",
    "received=19 granted=11 unavailable-not-held=6 declined-petition=2 last:received=24",
    "unavailable-not-held=5 declined-petition=3",
    "prose-outcomes",
  ),
  ...twice(
    "我委全年收到政府信息公开申请128件，较2022年增长28%，申请内容主要集中在价格认证、项目审批等方面。其中，本年度答复125件，结转下年度办理3件。为进一步提升质效，建立“一件一档”，归档128卷。",
    "agency=临江市发展和改革委员会 received=128 granted=125 carried-out=3 last:received=100",
    "last:received=110",
    "prose-change",
  ),
  ...twice(
    "六、按照《政府信息公开信息处理费管理办法》，2023年全县共发出收费通知3份，实际收取信息处理费1件、140元。\n除此之外，无其他需要报告的事项。",
    "agency=云岭县人民政府 section=other other-fee-unpaid=2 received=90",
    "other-fee-unpaid=2 received=90",
  ).slice(0, 1),
  ...twice(
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与我局办公室联系（电话：0555-6601234，邮编：230001）。",
    "",
    "year=2024",
    "prose-period",
  ),
  ...twice(
    "2023年，我局主动公开信息1,356条，其中通过门户网站公开980条，政务新媒体公开376条。依申请公开方面，新收到政府信息公开申请13件，上年结转1件，全部在法定期限内办结；产生行政复议1件，结果维持。",
    "received=13 carried-in=1 granted=14 reconsideration/upheld=1",
    "carried-in=2 handled=15",
    "prose-handled",
  ),
  ...twice(
    "严格落实依申请公开工作规程，共办理依申请公开件9件，其中3件予以公开，2件部分公开，4件因本机关不掌握相关政府信息无法提供。对群众来信来访185件，均耐心解释。",
    "received=9 granted=3 partly-granted=2 unavailable-not-held=4",
    "granted=2 partly-granted=3",
    "prose-outcomes",
  ),
  ...twice(
    "区政府办公室会同区司法局、区信访局，对17件疑难申请开展会商；督促各部门按时答复。2023年，全区各级行政机关共收到政府信息公开申请402件，办结396件。",
    "agency=东川区人民政府 scope=region received=402 carried-in=3 granted=396 carried-out=9",
    "handled=386 carried-out=19",
    "prose-handled",
  ),
  ...twice(
    "本年度共受理政府信息公开申请七件，其中网上申请五件，书面申请二件。已答复七件，其中属于主动公开范围告知查询途径的三件。",
    "received=7 granted=7",
    "received=8 granted=8",
    "prose-received",
    "prose-handled",
  ),
  ...twice(
    "我街道下辖15个社区，设置政务公开专区16处。2023年度收到依申请公开申请4件，均为自然人申请，答复4件，答复率100%；收到12345工单1,873件，满意率97.6%。",
    "agency=河西街道办事处 received/natural-person=4 granted=4",
    "received/natural-person=5 granted=5",
    "prose-received",
    "prose-handled",
  ),
  ...twice(
    "县级层面共核查问题线索23条，整改23条。全县收到政府信息公开申请88件，其中自然人83件、法人或其他组织5件；予以公开40件，占45.5%；无法提供30件，占34.1%。",
    "agency=云岭县人民政府 received/natural-person=83 received/business=5 granted=40 unavailable-not-held=30 denied-third-party=18",
    "granted=41 denied-third-party=17",
    "prose-outcomes",
  ),
  ...twice(
    "2023年，市水务局办理市长信箱112件、领导批示8件。全年没有收到公民、法人和其他组织的政府信息公开申请。",
    "agency=临江市水务局 received=0",
    "received=1 granted=1",
    "prose-none",
  ),
  ...twice(
    "政府信息公开类行政诉讼案件2件，均已审结；行政复议案件5件，其中4件维持，1件尚未审结。组织旁听庭审3次、60余人次。",
    "litigation-direct/upheld=2 reconsideration/upheld=4 reconsideration/pending=1",
    "litigation-direct/upheld=1 litigation-direct/pending=1",
    "prose-remedies",
  ),
  ...twice(
    "本年度办理行政许可2,210件，作出行政处罚决定46件，实施行政强制3次；行政事业性收费358.62万元。公开“双随机、一公开”抽查结果75次，建议提案办理结果22件。",
    "licensing/decisions=2210 penalties/decisions=46 coercion/decisions=3 fees/amount=358.62",
    "licensing/decisions=2120",
    "prose-disclosure",
  ),
  ...twice(
    "我局共收到政府信息公开申请21件，其中电子邮件10件，信函8件，当面申请3件，所有申请均已依法办理。全年召开新闻发布会4场，回应热点32个。",
    "received=21 granted=21",
    "received=20 granted=20",
    "prose-received",
  ),
  ...twice(
    "全年新收政府信息公开申请5件，上年度无结转，已办结5件，无结转下年度。办结的申请中，予以公开2件，不予公开1件（属于行政执法案卷），其他处理2件。",
    "received=5 granted=2 denied-enforcement-file=1 other-rest=2",
    "granted=3 other-rest=1",
    "prose-outcomes",
  ),
  ...twice(
    "一年来，学校、医院、供水等公共企事业单位公开信息2,300条。市政府信息公开申请受理平台整合后，全市共受理信息公开申请1,406件，同比下降6.3%。",
    "agency=临江市人民政府 scope=region received=1406 last:received=1500",
    "last:received=1450 last:scope=region",
    "prose-change",
  ),
  ...twice(
    "2023年，本机关收到政府信息公开申请3件，全部予以公开；未收取信息处理费；没有因政府信息公开引发的行政复议、行政诉讼。",
    "received=3 granted=3 reconsideration=0",
    "granted=2 unavailable-not-held=1",
    "prose-outcomes",
  ),
  ...twice(
    "在依申请公开方面，共接收申请45件（上年结转3件），答复44件，正在办理1件。其中信访举报投诉类申请6件，重复申请2件，要求提供公开出版物1件。",
    "received=42 carried-in=3 granted=35 declined-petition=6 declined-repeat=2 declined-published=1 carried-out=1",
    "declined-repeat=1 declined-published=2",
    "prose-outcomes",
  ),
  ...twice(
    "现将青石县农业农村局2023年政府信息公开工作年度报告公布如下。本年度报告按照国办公开办函〔2021〕30号要求编制，全文约3,000字。",
    "agency=青石县农业农村局",
    "agency=青石县文化和旅游局",
    "prose-agency",
  ),
  ...twice(
    "市政府办公厅代表市政府收到政府信息公开申请318件，答复309件（含上年度结转11件，另有20件顺延至下年度），较好满足了公众需求。市长信箱受理来信5,210件，办结率99.8%。",
    "agency=临江市人民政府办公厅 received=318 carried-in=11 granted=309 carried-out=20",
    "carried-in=12 carried-out=21",
    "prose-handled",
  ),
  ...twice(
    "对照考核指标，自查发现问题14个，已整改12个，其余2个正在推进。全年收到政府信息公开申请26件，其中新收25件，上年结转1件；办结26件。",
    "received=25 carried-in=1 granted=26",
    "received=24 carried-in=2",
    "prose-handled",
    "prose-received",
  ),
  ...twice(
    "（五）监督保障。纳入年度考核，占比3%；开展社会评议，发放问卷200份，满意度95%；开展培训3次、共计180人次。未发生责任追究情况。本年度因政府信息公开被申请行政复议2件，均维持。",
    "reconsideration/upheld=2",
    "reconsideration/upheld=1 reconsideration/other=1",
    "prose-remedies",
  ),
  ...twice(
    "2023年政府信息公开申请办结情况为：予以公开33件，占52.4%；部分公开9件，占14.3%；无法提供21件，占33.3%。",
    "received=63 granted=33 partly-granted=9 unavailable-not-held=21",
    "received=66 granted=36 handled=66",
    "prose-outcomes",
    "prose-percentage",
  ),
  ...twice(
    "收到政府信息公开申请16件：在线平台9件，信函5件，当面2件。2名工作人员负责办理，累计沟通40余次。",
    "received=16 granted=16",
    "received=17 granted=17",
    "prose-received",
  ),
  ...twice(
    "五、存在的主要问题：一是主动性不够，个别单位全年公开不足10条；二是依申请答复有瑕疵，当年被纠正的行政复议案件有2件；三是业务培训仅开展1次。政府信息公开工作仍需加强。",
    "section=problems reconsideration/corrected=2",
    "reconsideration/corrected=3",
    "prose-remedies",
  ),
  ...twice(
    "我县2023年共废止行政规范性文件7件，现行有效行政规范性文件52件，已全部录入规范性文件数据库，并标注有效性；清理过期信息1,140条。",
    "agency=云岭县人民政府 scope=region normative-documents/repealed=7 normative-documents/in-force=52",
    "normative-documents/repealed=8",
    "prose-disclosure",
  ),
]
