import { holds, trap, wrong } from "../case.ts"
import { audit, education } from "./fifth-offices.ts"
import { nobody, town } from "./fourth-offices.ts"

const townCases =
  "agency=苇塘镇人民政府 reconsideration/upheld=1 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0"
const forest =
  "agency=青石县林业和草原局 received=9 carried-in=0 granted=4 partly-granted=1 denied-internal-affairs=1 unavailable-not-held=2 other-not-supplemented=1 carried-out=0"

/** The fifth round: bureaus, townships, others. Written before it was run, by one who had by then read the rules. */
export const heldOutFifthLower = [
  holds(
    "（二）依申请公开情况。2023年我局收到依申请公开16件，已全部办结，其中公开7件、部分公开2件、不予公开1件、不掌握4件、信访类2件。",
    education,
  ),
  holds(
    "全年共接收政府信息公开申请16件，主要集中在招生入学、民办学校管理、校园基建等方面，均在20个工作日内答复，无延期、无结转。",
    education,
  ),
  holds("区教育局2023年共收到申请16件，比2022年增加5件，增长45.5%。", `${education} last:received=11`),
  holds("2023年度公开信息900余条，其中招生政策61条、财政信息38条、师资信息112条；办理依申请公开16件。", education),
  holds(
    "市审计局全年新收政府信息公开申请5件，2022年结转1件，办结5件，其中2件属于过程性信息依法不予公开，1件结转2024年。",
    audit,
  ),
  holds("我局公开审计结果公告24篇，收到依申请公开5件，与去年持平。", `${audit} last:received=5`),
  holds("审计局2023年没有收取信息处理费，没有其他需要报告的事项。", `section=other ${audit}`),
  holds(
    "2023年，局机关收到政府信息公开申请9件，同比减少3件，降幅25%。其中，林权登记类4件、林木采伐许可类3件、其他2件。",
    `${forest} last:received=12`,
  ),
  holds("共办结9件：予以公开4件，部分公开1件，不予公开1件，无法提供2件，逾期不补正不再处理1件。", forest),
  holds(
    "我局全年核发林木采伐、植物检疫等行政许可1422件，查办林业行政处罚案件31件，均已录入双公示系统。",
    "agency=青石县林业和草原局 licensing/decisions=1422 penalties/decisions=31",
  ),
  holds(
    "本年度行政许可1422件、行政处罚31件、行政强制0件。",
    "agency=青石县林业和草原局 licensing/decisions=1422 penalties/decisions=31 coercion/decisions=0",
  ),
  holds("苇塘镇2023年收到依申请公开3件，其中网络申请2件、信函1件，全部按期答复。", town),
  holds("我镇因政府信息公开被申请行政复议1件，复议决定维持，未发生行政诉讼。", townCases),
  holds("2023年，我镇依申请公开办理3件，按时办结率100%；政务公开专区接待群众106人次。", town),
  holds(
    "本街道2023年度未接到公民、法人或其他组织的政府信息公开申请，无行政复议、行政诉讼。",
    `agency=静河区南苑街道办事处 ${nobody} reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0`,
  ),
  holds(
    "南苑街道全年共受理依申请公开2件，均为自然人申请，其中1件予以公开，1件告知不属于本机关掌握。",
    "agency=静河区南苑街道办事处 received/natural-person=2 granted=1 unavailable-not-held=1",
  ),
  holds("我校2023年收到信息公开申请4件，全部予以公开。", "agency=江岭工业大学 received=4 granted=4"),
  holds("中心全年办理政府信息公开申请1件，因申请人撤回终止。", "agency=栗山县不动产登记中心 received=1 other-rest=1"),
  holds(
    "海关全年收到政府信息公开申请13件，均按时答复，未收取任何费用，未发生复议诉讼。",
    "agency=中华人民共和国临浦海关 received=13 granted=13 reconsideration/upheld=0 litigation-direct/upheld=0",
  ),
  holds("农场管委会本年新收0件，上年结转0件，办结0件。依申请公开工作平稳。", `agency=北河农场管理委员会 ${nobody}`),
  holds(
    "我县应急管理局全年公开行政处罚决定58件，均为本局作出，公开率100%。",
    "agency=栗山县应急管理局 penalties/decisions=58",
  ),
  holds(
    "2023年全县未发出信息公开收费通知，收取信息处理费0元。",
    "section=other agency=栗山县人民政府 scope=region received=88 granted=88",
  ),
  holds("现将我局2023年政府信息公开工作年度报告公布如下，欢迎监督。2024年将继续完善相关机制。", education),
  holds("问题：一是仍有1件申请答复文书存在瑕疵；二是主动公开深度不够。改进：全年组织培训4次，覆盖88人。", education),
  holds("本年度依申请公开数量为历年最高，达16件，是2021年（4件）的4倍。", education),
  wrong(
    "2023年我局收到依申请公开16件，其中公开7件、部分公开2件、不予公开2件、无法提供4件、不予处理2件。",
    education,
    "prose-outcomes",
  ),
  wrong(
    "我局2023年共收到政府信息公开申请16件，比2022年增加6件，增长45.5%。",
    `${education} last:received=11`,
    "prose-change",
  ),
  wrong("区教育局全年收到政府信息公开申请15件，均按时答复。", education, "prose-received"),
  wrong(
    "市审计局全年新收政府信息公开申请5件，2022年结转1件，办结6件，无结转下年度申请。",
    audit,
    "prose-handled",
    "prose-none",
  ),
  wrong("我局全年没有收到政府信息公开申请。", audit, "prose-none"),
  wrong(
    "2023年，局机关收到政府信息公开申请9件，同比减少3件，降幅33.3%。",
    `${forest} last:received=12`,
    "prose-change",
  ),
  wrong(
    "共办结政府信息公开申请9件：予以公开4件，部分公开1件，不予公开1件，无法提供1件，其他处理1件。",
    forest,
    "prose-outcomes",
    "prose-sublist",
  ),
  wrong(
    "我局全年作出行政许可决定1242件，行政处罚决定31件。",
    "agency=青石县林业和草原局 licensing/decisions=1422 penalties/decisions=31",
    "prose-disclosure",
  ),
  wrong("我镇未发生因政府信息公开引起的行政复议、行政诉讼。", townCases, "prose-none"),
  wrong("我县牢固树立公开意识，全镇各办公室共同发力，主动公开信息214条。", town, "prose-agency"),
  wrong("现将我镇2022年政府信息公开工作年度报告公布如下。", town, "prose-year"),
  wrong(
    "南苑街道全年共受理政府信息公开申请2件，其中自然人1件，商业企业1件。",
    "agency=静河区南苑街道办事处 received/natural-person=2 granted=1 unavailable-not-held=1",
    "prose-applicants",
  ),
  wrong(
    "海关全年收到政府信息公开申请13件，其中当面申请5件、信函申请6件、网上申请4件。",
    "agency=中华人民共和国临浦海关 received=13 granted=13",
    "prose-sublist",
  ),
  wrong("共收到政府信息公开申请9件，办结9件，其中予以公开4件，占54.4%。", forest, "prose-percentage"),
  wrong(
    "报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六部分。",
    education,
    "prose-parts",
  ),
  trap("我局受理教师资格认定申请812件，办结809件；受理转学申请433件，全部办结。", education),
  trap("协助区政府办理涉教信息公开申请7件，配合区司法局答复行政复议3件。", `${education} reconsideration/upheld=0`),
  trap("学校收到家长意见建议98条，采纳61条，不予采纳37条，均书面反馈。", education),
  trap("对审计发现问题的整改情况开展跟踪，应整改212个，已整改205个，整改率96.7%。", audit),
  trap(
    "镇综合行政执法队参与联合执法41次，提供案件线索9条，由县直部门立案处罚6件。",
    "agency=苇塘镇人民政府 penalties/decisions=3",
  ),
  trap("村级信息公开收到群众质询5件，村委会答复5件；镇纪委受理举报8件。", town),
  trap("2022年度我局收到申请11件，办结11件，其中公开6件；以上数据已在上一年度报告中公布。", education),
  trap("我局依托市政务公开平台办理网络申请12件，占75%。", education),
  trap("县林长办督办问题9件，办结8件，其余1件正在整改；公开林长公示牌信息146条。", forest),
  trap(
    "收费方面，全局不动产登记费、耕地开垦费均按标准执行，2022年收费总额1940万元，减免68万元。",
    "agency=栗山县自然资源局 fees/amount=212.4",
  ),
]
