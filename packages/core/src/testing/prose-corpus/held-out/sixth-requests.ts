import { holds, trap, wrong } from "../case.ts"

const market =
  "agency=海门市市场监督管理局 received=74 carried-in=6 granted=21 partly-granted=9 denied-third-party=4 denied-enforcement-file=13 denied-administrative-query=2 unavailable-not-held=12 unavailable-unclear=1 declined-petition=8 declined-repeat=2 other-not-supplemented=3 other-rest=2 carried-out=3"
const housing =
  "agency=云州市住房和城乡建设局 received=133 carried-in=11 granted=38 partly-granted=17 denied-third-party=6 denied-process-records=4 unavailable-not-held=41 unavailable-needs-creation=6 declined-petition=9 declined-repeat=5 other-rest=8 carried-out=10"
const banner =
  "agency=乌兰旗人民政府 scope=region received=27 carried-in=0 granted=14 partly-granted=2 unavailable-not-held=8 declined-petition=1 other-rest=1 carried-out=1"
const office =
  "agency=云州市人民政府办公室 received=190 carried-in=8 granted=52 partly-granted=13 denied-process-records=7 denied-internal-affairs=3 unavailable-not-held=81 declined-petition=18 declined-repeat=9 other-not-supplemented=4 other-rest=6 carried-out=5"

/** The sixth round: applications and how they were answered. Written before it was run. */
export const heldOutSixthRequests = [
  holds(
    "二是依法依规做好依申请公开。2023年共收到政府信息公开申请74件（含网上申请58件、信函16件），加上2022年度结转6件，除3件尚在办理期限内，其余77件均按期答复。",
    market,
  ),
  holds(
    "申请内容以行政处罚案卷、投诉举报处理情况、企业登记档案为主。77件答复中，予以公开21件，部分公开9件，不予公开19件，无法提供13件，不予处理10件，其他处理5件。",
    market,
  ),
  holds(
    "不予公开19件，主要涉及行政执法案卷（13件）、第三方合法权益（4件）、行政查询事项（2件）。全年无一件因程序违法被纠正。",
    market,
  ),
  holds(
    "办理依申请公开事项77件，较上年增加12件；其中当年申请71件、上年结转6件。建立“一人一档”，形成办理台账77份。",
    `${market} last:handled=65`,
  ),
  holds("我局12315平台全年接收投诉举报2.6万件，办结率99.2%，为消费者挽回损失318万元；依申请公开收件74件。", market),
  holds(
    "2023年我局新收依申请公开133件，上年结转11件，全年应办理144件，已办结134件，办结率93.1%，其余10件转入2024年办理，均未超期。",
    housing,
  ),
  holds(
    "在办结的134件依申请公开件中，予以公开38件、占28.4%，部分公开17件、占12.7%，不予公开10件、占7.5%，无法提供47件、占35.1%，不予处理14件、占10.4%，其他8件、占6.0%。",
    housing,
  ),
  holds(
    "从申请主体看，自然人127件，商业企业4件，法律服务机构2件。从答复结果看，公开率41%。",
    `agency=云州市住房和城乡建设局 received/natural-person=127 received/business=4 received/legal-service=2`,
  ),
  holds("无法提供信息公开申请47件，其中本机关不掌握41件、需要另行制作6件。", housing),
  holds(
    "全旗共收到政府信息公开申请27件，同比下降18.2%。其中14件予以公开，2件部分公开，8件本机关不掌握，1件信访事项，1件申请人主动撤回，另有1件结转。",
    `${banner} last:received=33`,
  ),
  holds("年内，全旗各级行政机关依法办结政府信息公开申请26件，结转下一年度1件。", banner),
  holds(
    "截至年末，市政府办公室收到以市政府及办公室为申请对象的信息公开申请190件，办结193件（含上年结转8件），5件在办。",
    office,
  ),
  holds("全年新收190件，比2022年（215件）减少25件，下降11.6%，连续两年回落。", office),
  holds(
    "市政府办公室办理的政府信息公开申请中，不予公开10件，其中过程性信息7件、内部事务信息3件，均出具告知书并说明理由。",
    office,
  ),
  holds("对18件信访类申请和9件重复申请，依法告知不予处理。", office),
  holds("年度政府信息公开申请办理量198件次，人均办理99件次，补正告知21件，延期答复14件，征求第三方意见9件。", office),
  holds(
    "我镇全年收到申请信息公开5件，其中涉及土地征收的3件、涉及低保的2件，已答复4件，1件待答复。",
    "agency=桑园镇人民政府 received=5 granted=3 unavailable-not-held=1 carried-out=1",
  ),
  holds(
    "受理政府信息公开申请5件（网络4件，邮寄1件），答复4件，占80%。",
    "agency=桑园镇人民政府 received=5 granted=3 unavailable-not-held=1 carried-out=1",
  ),
  holds(
    "我委今年收到的政府信息公开申请均已答复，申请人满意，未引发复议诉讼。",
    "agency=海门市交通运输局 received=3 granted=3 reconsideration/upheld=0",
  ),
  wrong(
    "2023年共收到政府信息公开申请47件（含网上申请31件、信函16件），加上2022年度结转6件，均按期答复。",
    market,
    "prose-received",
  ),
  wrong(
    "77件政府信息公开答复中，予以公开21件，部分公开6件，不予公开19件，无法提供13件，不予处理10件，其他处理5件。",
    market,
    "prose-outcomes",
  ),
  wrong("办理依申请公开事项77件，较上年增加21件；均已办结。", `${market} last:handled=65`, "prose-change"),
  wrong("2023年我局新收依申请公开133件，上年结转11件，已办结143件，其余转入2024年办理。", housing, "prose-handled"),
  wrong(
    "在办结的134件依申请公开件中，予以公开38件、占28.4%，部分公开17件、占12.7%，不予公开10件、占17.5%。",
    housing,
    "prose-percentage",
  ),
  wrong(
    "从申请主体看，2023年收到的政府信息公开申请中自然人117件，商业企业4件，法律服务机构2件。",
    `agency=云州市住房和城乡建设局 received/natural-person=127 received/business=4 received/legal-service=2`,
    "prose-applicants",
  ),
  wrong("全旗共收到政府信息公开申请37件，均为自然人申请。", banner, "prose-received"),
  wrong("全年新收政府信息公开申请190件，比2022年（215件）减少35件，下降11.6%。", office, "prose-change"),
  wrong("对政府信息公开申请中18件信访类申请和19件重复申请，依法告知不予处理。", office, "prose-outcomes"),
  wrong(
    "全年未收到政府信息公开申请，公开指南已更新。",
    "agency=桑园镇人民政府 received=5 granted=3 unavailable-not-held=1 carried-out=1",
    "prose-none",
  ),
  wrong("全旗收到政府信息公开申请27件，全部予以公开。", banner, "prose-outcomes"),
  wrong(
    "我镇收到政府信息公开申请5件，其中网络申请4件、邮寄申请2件。",
    "agency=桑园镇人民政府 received=5 granted=3 unavailable-not-held=1 carried-out=1",
    "prose-sublist",
  ),
  trap("我局作为协办单位为市政府办理信息公开申请19件提供答复材料，另代拟答复书6份。", market),
  trap("全年收到企业登记档案查询申请4万余件，窗口查询3.1万件，自助查询9千余件。", market),
  trap("职业打假人提出的政府信息公开申请31件，占比超四成，其中同一人提出12件。", market),
  trap("2023年一季度收到申请28件，二季度41件，三季度33件，四季度31件，征收高峰期申请较为集中。", housing),
  trap("住建领域申请量大的原因：涉及旧城改造的申请62件、物业管理的29件、工程质量的17件。", housing),
  trap("各苏木镇共受理村务公开咨询190件，答复188件，2件转有关部门办理。", banner),
  trap("旗信访局办理信访事项301件，其中不予受理17件，重复信访44件。", banner),
  trap("办公室指导全市46家单位答复疑难申请58件，联合司法局集中评查案卷120卷，发现问题33个。", office),
  trap("全市共收到政府信息公开申请1022件，其中向市政府办公室提出的190件。", office),
  trap("与2019年相比，年申请量由96件增至190件，五年累计办理申请706件。", office),
  trap("以市政府名义答复申请88件，以办公室名义答复105件，均通过合法性审查。", office),
  trap("市、县两级政府网站收到网民留言8813条，答复8790条，公开答复2104条，平均办理时长3天。", office),
  trap(
    "如对信息公开答复不服，可在60日内申请行政复议或6个月内提起行政诉讼；信息处理费按件计收，10件以下不收费。",
    office,
  ),
  trap("申请人李某一年内提交申请45件，我局依法要求说明理由，其后撤回40件。", housing),
]
