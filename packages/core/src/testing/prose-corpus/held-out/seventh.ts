import { holds, trap, wrong } from "../case.ts"

const customs =
  "agency=静海区行政审批局 received=12 carried-in=2 granted=6 partly-granted=1 unavailable-not-held=4 declined-petition=1 carried-out=2"
const prefecture =
  "agency=南丘州人民政府 scope=region received=655 carried-in=21 granted=243 partly-granted=48 denied-third-party=17 denied-process-records=12 denied-enforcement-file=8 denied-administrative-query=5 unavailable-not-held=190 unavailable-needs-creation=12 unavailable-unclear=6 declined-petition=47 declined-repeat=21 declined-published=1 other-not-supplemented=14 other-rest=25 carried-out=27"
const prefectureCases =
  "agency=南丘州人民政府 scope=region reconsideration/upheld=29 reconsideration/corrected=6 reconsideration/other=11 reconsideration/pending=4 litigation-direct/upheld=3 litigation-direct/other=1 litigation-direct/pending=1 litigation-after-reconsideration/upheld=8 litigation-after-reconsideration/corrected=1 litigation-after-reconsideration/pending=2"
const prefectureTable =
  "agency=南丘州人民政府 scope=region regulations/issued=1 regulations/repealed=0 regulations/in-force=6 normative-documents/issued=28 normative-documents/repealed=19 normative-documents/in-force=233 licensing/decisions=120433 penalties/decisions=340981 coercion/decisions=1877 fees/amount=30127.46"
const village = "agency=石桥乡人民政府 received=2 carried-in=0 granted=1 unavailable-not-held=1 carried-out=0"
const health =
  "agency=静海区卫生健康局 received/natural-person=8 received/business=1 granted=5 denied-third-party=2 unavailable-not-held=2 licensing/decisions=733 penalties/decisions=96 coercion/decisions=0 fees/amount=14.2 reconsideration/upheld=1 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0"

/** The seventh round: all kinds. Written before it was run. */
export const heldOutSeventh = [
  holds("2023年，我局共收到依申请公开14件次（含上年结转2件），已办结12件，剩余2件按规定延期至2024年1月答复。", customs),
  holds(
    "12件已办结申请中，6件予以公开，1件部分公开，4件因不属于本机关掌握范围无法提供，1件属信访事项不予处理。",
    customs,
  ),
  holds("全年收到申请12件，平均每月1件；接听咨询电话231次；窗口引导群众查阅政府信息45人次。", customs),
  holds(
    "全州各级各部门新收政府信息公开申请655件，同比增加43件，增长7.0%；上年度结转21件。全年办结649件，结转下年度27件。",
    `${prefecture} last:received=612`,
  ),
  holds(
    "办理结果：予以公开243件，部分公开48件，不予公开42件，无法提供208件，不予处理69件，其他处理39件，共649件。",
    prefecture,
  ),
  holds("依申请公开主要集中于自然资源（占32%）、住房城乡建设（占21%）、农业农村（占9%）三个领域。", prefecture),
  holds(
    "不予处理的69件中信访举报投诉类47件、重复申请21件、公开出版物1件，较上年减少8件。",
    `${prefecture} last:declined-petition=60 last:declined-repeat=17`,
  ),
  holds("全州政府信息公开申请公开率（含部分公开）为44.8%，不予公开率为6.5%。", prefecture),
  holds("其他处理39件，其中逾期不补正14件，其他情形25件。依申请公开办件全部入库留痕。", prefecture),
  holds(
    "2023年全州涉及政府信息公开的行政复议案件50件，已审结46件，未审结4件，其中维持29件、纠正6件、其他结果11件。",
    prefectureCases,
  ),
  holds(
    "州、县两级因政府信息公开引发行政诉讼16件，直接起诉5件，复议后起诉11件；其中，法院判决维持11件，纠正1件，其他1件，未审结3件。",
    prefectureCases,
  ),
  holds("2023年全州信息公开行政复议纠错6件，同比减少2件。", `${prefectureCases} last:reconsideration/corrected=8`),
  holds("围绕政府信息公开复议、诉讼案件开展复盘，50件复议案件中涉征地24件、涉执法15件、其他11件。", prefectureCases),
  holds("年内州人民政府颁布规章1件，全州新制发行政规范性文件28件、废止19件，现行有效233件。", prefectureTable),
  holds("全州本年行政许可120433件，行政处罚340981件，行政强制1877件，行政事业性收费30127.46万元。", prefectureTable),
  holds("全州行政事业性收费3.01亿元，行政许可12.04万件。", prefectureTable),
  holds("全州公布行政规范性文件目录，现行有效规范性文件233件，其中州本级71件、县市162件。", prefectureTable),
  holds(
    "石桥乡全年共受理申请公开2件，一件为宅基地确权信息，予以公开；一件为2003年退耕还林台账，经检索本机关未保存，告知无法提供。",
    village,
  ),
  holds("我乡收到政府信息公开申请2件，去年无申请。", `${village} last:received=0`),
  holds("全乡通过公开栏、村民微信群公开惠农补贴信息119条，办理信息公开申请2件，办结率百分之百。", village),
  holds("2023年我局收到政府信息公开申请九件，自然人八件、企业一件。", health),
  holds("我局实施行政许可733件，作出行政处罚96件（其中警告41件，罚款55件），收取行政事业性收费14.2万元。", health),
  holds("申请人对答复不服提起行政复议1件，复议机关维持，未提起诉讼。", `${health}`),
  holds("2023年度，我局政府信息公开工作未产生败诉、未被纠错。", health),
  holds("九件申请中，予以公开五件，占55.6%；涉及个人隐私不予公开两件，占22.2%；不掌握两件，占22.2%。", health),
  holds("我局2023年信息处理费收取情况：全年未收取信息处理费。", `section=other ${health}`),
  holds("全州2023年共收取信息处理费4件1120元，均已缴入国库。", `section=other ${prefecture}`),
  holds(
    "本年度报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成，并附图表。",
    health,
  ),
  wrong("2023年，我局共收到政府信息公开申请21件，已办结12件，剩余2件结转至2024年。", customs, "prose-received"),
  wrong("我局全年办结政府信息公开申请12件，结转下年度3件。", customs, "prose-handled"),
  wrong(
    "全州各级各部门新收政府信息公开申请655件，同比增加34件，上年度结转21件。",
    `${prefecture} last:received=612`,
    "prose-change",
  ),
  wrong(
    "政府信息公开申请办理结果：予以公开243件，部分公开84件，不予公开42件，无法提供208件，不予处理69件，其他处理39件。",
    prefecture,
    "prose-outcomes",
  ),
  wrong("全州予以公开政府信息公开申请243件，占办结总数的43.7%；部分公开48件，占7.4%。", prefecture, "prose-percentage"),
  wrong(
    "全州涉及政府信息公开的行政复议案件50件，其中维持29件、纠正9件、其他结果11件、未审结4件。",
    prefectureCases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong(
    "全州因政府信息公开引发行政诉讼16件，其中直接起诉8件，复议后起诉11件。",
    prefectureCases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong("全州2023年因政府信息公开引发的行政诉讼案件均已审结。", prefectureCases, "prose-remedies"),
  wrong("全州新制发行政规范性文件28件、废止9件，现行有效233件。", prefectureTable, "prose-disclosure"),
  wrong("全州行政事业性收费30.13亿元。", prefectureTable, "prose-disclosure"),
  wrong("全州本年行政许可120433件，行政处罚349081件，行政强制1877件。", prefectureTable, "prose-disclosure"),
  wrong("我乡2023年没有收到依申请公开，没有行政复议。", village, "prose-none"),
  wrong("我乡收到政府信息公开申请2件，均予以公开。", village, "prose-outcomes"),
  wrong("2023年我局收到政府信息公开申请九件，其中自然人七件、企业两件。", health, "prose-applicants"),
  wrong("我局实施行政许可373件，作出行政处罚96件。", health, "prose-disclosure"),
  wrong("2023年度，我局未发生因政府信息公开引起的行政复议。", health, "prose-none"),
  wrong("2023年，我局收到政府信息公开申请9件，通过网络提交6件、邮寄2件、当面2件，合计9件。", health, "prose-sublist"),
  wrong("现将静海区卫生健康局2021年政府信息公开工作年度报告予以公布。", health, "prose-year"),
  wrong("2023年我局收到政府信息公开申请9件，较2022年的6件增长15%。", health, "prose-change"),
  wrong("全州上年度结转政府信息公开申请12件，本年度新收655件，均依法办理。", prefecture, "prose-handled"),
  wrong("政府信息公开申请中，属于四类过程性信息21件，第三方合法权益17件。", prefecture, "prose-outcomes"),
  trap("审批局全年受理企业开办、建设项目等审批申请2.3万件，不予受理312件，撤回88件。", customs),
  trap("大厅“办不成事”窗口收到反映问题66件，已办结64件，结转2件。", customs),
  trap("我局代区政府起草政府信息公开答复4件，参加区政府行政诉讼出庭3次。", customs),
  trap("州政府办公室收到政府信息公开申请96件，其中予以公开18件，不予处理29件；9县（市）收到402件。", prefecture),
  trap("部分县（市）申请量增长明显，如红河县收到申请98件，同比增长一倍；也有3个县申请量不足20件。", prefecture),
  trap("推行“申请前沟通”，年内通过沟通引导撤回申请25件，转为咨询处理60余件，避免了行政资源浪费。", prefecture),
  trap("3月至6月组织全州政府信息公开申请答复质量抽查，抽查答复书180份，合格率93.9%，发现超期答复2件。", prefecture),
  trap("州人大代表建议、政协提案共320件，全部办结并公开279件，不予公开41件。", prefecture),
  trap("州中级法院受理涉政府信息公开行政案件（含二审）27件，审结24件，其中部分案件由上年转入。", prefectureCases),
  trap("州司法局办理的以州政府为复议机关的案件213件，其中信息公开类21件，维持16件，撤销5件。", prefectureCases),
  trap("经合法性审核的规范性文件41件，提出审核意见126条；备案审查县级规范性文件33件，纠正2件。", prefectureTable),
  trap("网站集中公开规范性文件214件，规章库收录规章6件，文件配套解读率98%。", prefectureTable),
  trap("全州减免行政事业性收费1.2亿元，惠及市场主体4.6万户，清退违规收费87万元。", prefectureTable),
  trap("乡综治中心受理矛盾纠纷58件，调处成功55件，化解率94.8%，移交县级部门3件。", village),
  trap("收到村民口头提出的信息查询17次，当场答复15次，另2次引导到县档案馆查询。", village),
  trap("截至2023年底，本乡政府信息公开工作已连续四年零投诉、零复议。", village),
  trap("2020年至2022年我乡分别收到申请1件、0件、4件。", village),
  trap("卫生监督员随机抽查单位388户次，立案102件，结案率94.1%，罚没61万元。", health),
  trap("受理医疗纠纷信访件77件，依法公开调查结论70件，不予公开7件。", health),
  trap("公布抽检信息12期，公示许可信息733条、处罚信息90条，依法不予公示6条。", health),
  trap("辖区医疗机构完成病历复印申请4120件，平均用时5分钟。", health),
  trap("如申请人逾期未缴纳信息处理费，视为放弃申请；2024年将修订收费流程图2份。", `section=other ${health}`),
  trap("2023年政府信息公开申请数量低于预期的20件，说明主动公开成效显现。", health),
]
