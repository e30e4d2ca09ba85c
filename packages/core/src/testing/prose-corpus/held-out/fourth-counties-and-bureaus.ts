import { holds, trap, wrong } from "../case.ts"
import { bureau, bureauCases, county, countyCases } from "./fourth-offices.ts"

/** The fourth round, by another author: counties and bureaus. Written before anything was run. */
export const heldOutFourthMiddle = [
  holds(
    "（二）依申请公开情况。今年以来，全县共收到政府信息公开申请88件，连同上年结转的5件，应办93件，实际办结89件，4件结转下一年度，未出现超期答复情况。",
    county,
  ),
  holds(
    "2023年，我县办结的89件依申请公开件中，属于予以公开的31件，部分公开的8件，不予公开的7件，无法提供的26件，不予处理的12件，其他处理的5件。",
    county,
  ),
  holds(
    "全县政府信息公开类复议案件9件、诉讼案件4件，比上年分别增加2件、减少1件。",
    `${countyCases} last:reconsideration/upheld=7 last:litigation-direct/upheld=5`,
  ),
  holds(
    "四是强化监督。全年因政府信息公开被申请行政复议9件，维持6件，纠正1件，其他2件；被提起行政诉讼4件，已审结3件，均判决驳回原告诉讼请求。",
    countyCases,
  ),
  holds("不予处理的12件中，信访举报投诉类申请9件，占75%；重复申请3件，占25%。", county),
  holds("全县共收到依申请公开88件，同比增加17件，增幅23.9%。", `${county} last:received=71`),
  holds("全县新收申请88件，较上年减少约一成。", `${county} last:received=98`),
  holds("本年度政府信息公开申请办结率为95.7%，结转4件。", county),
  holds(
    "我局主动回应群众关切，规范办理依申请公开。全年新收政府信息公开申请23件，上年结转1件，均来自自然人；其中予以公开9件，部分公开3件，不予公开3件，无法提供6件，不予处理2件，结转下年1件。",
    `${bureau} received/natural-person=23`,
  ),
  holds("2023年度局机关共答复政府信息公开申请23件（含2022年结转1件），1件因需征求第三方意见结转2024年。", bureau),
  holds("本局全年收到申请23件，主要涉及征地补偿、规划许可、不动产登记三类，占比分别为52%、26%和22%。", bureau),
  holds("因政府信息公开引起的行政复议2件，复议机关均维持原答复；复议后又起诉的1件，法院判决维持。", bureauCases),
  holds("全年未发生未经复议直接提起的政府信息公开行政诉讼。", bureauCases),
  holds("不予公开3件，其中1件涉及商业秘密、2件为行政执法案卷信息。", bureau),
  holds(
    "我局2023年作出行政许可决定486件，行政处罚决定37件，未实施行政强制，征收不动产登记费等行政事业性收费212.4万元。",
    "agency=栗山县自然资源局 licensing/decisions=486 penalties/decisions=37 coercion/decisions=0 fees/amount=212.4",
  ),
  holds(
    "一年来，全局公开各类信息1312条，其中政策文件43条、公示公告706条、工作动态563条；行政许可和行政处罚结果“双公示”523条。",
    "agency=栗山县自然资源局 licensing/decisions=486 penalties/decisions=37",
  ),
  holds(
    "我委共收到政府信息公开申请14件，其中通过政府网站提交9件，信函4件，当面提交1件，均在规定时限内予以答复，无结转件。",
    "agency=栗山县发展和改革委员会 received=14 granted=8 unavailable-not-held=6",
  ),
  holds(
    "2023年受理依申请公开信息11件，按时办结11件，其中公开5件，部分公开1件，因不属于本机关职责范围无法提供5件。",
    "agency=栗山县水利局 received=11 granted=5 partly-granted=1 unavailable-not-held=5",
  ),
  holds(
    "我局2023年度未收到政府信息公开申请，也没有因政府信息公开引发的行政复议和行政诉讼。",
    "agency=栗山县统计局 received=0 handled=0 reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0",
  ),
  holds(
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。",
    bureau,
  ),
  holds(
    "2023年，本机关依据《政府信息公开信息处理费管理办法》发出收费通知1件，应收金额230元，申请人逾期未缴。",
    "section=other agency=栗山县公安局 received=7 granted=6 other-fee-unpaid=1",
  ),
  holds("2023年，我局未向申请人收取信息处理费。除上述情况外，无其他需要报告的事项。", `section=other ${bureau}`),
  holds(
    "县公安局交通管理大队等执法单位全年作出行政处罚61240件，行政强制1107件，行政许可3380件。",
    "agency=栗山县公安局 licensing/decisions=3380 penalties/decisions=61240 coercion/decisions=1107",
  ),
  holds(
    "收到政府信息公开申请数量由2022年的31件下降至23件，降幅25.8%，反映出主动公开力度不断加大。",
    `${bureau} last:received=31`,
  ),
  holds(
    "2023年本局行政规范性文件制发2件、废止1件，现行有效9件，均已在政府网站“规范性文件”栏目公布并配发解读材料。",
    "agency=栗山县自然资源局 normative-documents/issued=2 normative-documents/repealed=1 normative-documents/in-force=9",
  ),
  holds("予以公开、部分公开合计12件，占全部答复件的52.2%。", bureau),
  wrong(
    "（二）依申请公开情况。全县共收到政府信息公开申请88件，连同上年结转的5件，实际办结98件，4件结转下一年度。",
    county,
    "prose-handled",
  ),
  wrong(
    "2023年全县办理的依申请公开件中，予以公开31件，部分公开8件，不予公开9件，无法提供26件，不予处理12件，其他处理5件。",
    county,
    "prose-outcomes",
  ),
  wrong("全县政府信息公开类行政复议案件19件、行政诉讼案件4件。", countyCases, "prose-remedies"),
  wrong("不予处理的12件中，信访举报投诉类申请9件，占75%；重复申请3件，占20%。", county, "prose-percentage"),
  wrong("全县共收到政府信息公开申请88件，比上年增加17件，增长32.9%。", `${county} last:received=71`, "prose-change"),
  wrong("我局全年新收政府信息公开申请32件，上年结转1件，已办结23件，结转下年1件。", bureau, "prose-received"),
  wrong("2023年度局机关共答复政府信息公开申请23件（含2022年结转2件），1件结转2024年。", bureau, "prose-handled"),
  wrong("因政府信息公开引起的行政复议2件，均被纠正。", bureauCases, "prose-remedies"),
  wrong(
    "我局2023年作出行政许可决定468件，行政处罚决定37件，收取行政事业性收费212.4万元。",
    "agency=栗山县自然资源局 licensing/decisions=486 penalties/decisions=37 fees/amount=212.4",
    "prose-disclosure",
  ),
  wrong(
    "我委共收到政府信息公开申请14件，其中通过政府网站提交9件，信函4件，当面提交2件，均已按时答复。",
    "agency=栗山县发展和改革委员会 received=14 granted=8 unavailable-not-held=6",
    "prose-sublist",
  ),
  wrong(
    "我局2023年没有收到公民、法人或者其他组织提出的政府信息公开申请。",
    "agency=栗山县统计局 received=1 granted=1",
    "prose-none",
  ),
  wrong(
    "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况等七个部分。",
    bureau,
    "prose-parts",
  ),
  wrong(
    "本机关2023年无其他需要报告的事项，未发出收费通知。",
    "section=other agency=栗山县公安局 received=7 granted=6 other-fee-unpaid=1",
    "prose-fees",
  ),
  wrong(
    "2023年，我镇认真贯彻落实《条例》，围绕自然资源中心工作推进政府信息公开，局机关各股室协同配合。",
    bureau,
    "prose-agency",
  ),
  wrong("现将栗山县自然资源局2022年政府信息公开工作年度报告公布如下。", bureau, "prose-year"),
  trap("县政府办公室全年代县政府答复申请26件，会同县司法局审核把关疑难件11件。", county),
  trap("通过在线平台收到申请61件，通过邮政寄送收到申请22件，现场递交5件，申请渠道更加畅通。", county),
  trap("我局接待群众现场查阅政府信息314人次，解答电话咨询1270件，均当场回复。", bureau),
  trap("2024年计划办理规范性文件清理20件，力争政府信息公开申请按时答复率达到100%、零败诉。", bureau),
  trap("2023年，局信访窗口受理信访事项57件，转送办理57件，与政府信息公开申请实行分类办理。", bureau),
  trap("上半年收到政府信息公开申请9件，第三季度收到8件，第四季度收到6件。", bureau),
  trap("协助县政府办公室、乡镇办理政府信息公开申请14件，提供证据材料40余份。", bureau),
  trap("我局全年承办人大建议18件、政协提案26件，办结率、满意率均为100%，复文全部在网站公开。", bureau),
  trap("2023年，县自然资源局代理县政府行政诉讼案件15件、复议案件22件，其中涉土地权属纠纷占七成。", bureauCases),
  trap("开展“政府公开日”活动3次，收到意见建议23条，采纳19条；政策解读稿件同比增长41%。", bureau),
  trap("在国家级媒体刊发信息88条、省级媒体190条，公众号推送1406条，阅读量同比增加23.9%。", county),
  trap("全县23个乡镇、街道和41个县直部门按时公布了2022年政府信息公开工作年度报告。", county),
  trap("复议机关对我局作出的1件履职类案件予以纠正，与政府信息公开无关。", bureauCases),
]
