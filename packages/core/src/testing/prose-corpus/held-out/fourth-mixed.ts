import { holds, trap, wrong } from "../case.ts"
import {
  bureau,
  city,
  cityCases,
  cityDisclosure,
  county,
  countyCases,
  ministry,
  ministryCases,
  nobody,
} from "./fourth-offices.ts"

const tax =
  "agency=国家税务总局临浦市税务局 received=29 carried-in=0 granted=12 partly-granted=4 denied-third-party=3 denied-process-records=1 unavailable-not-held=6 declined-petition=1 other-rest=1 carried-out=1"
const old = "agency=青石县农业农村局 form=2019 year=2020"

/** The fourth round, by another author: what is left, all kinds of offices. Written before anything was run. */
export const heldOutFourthMixed = [
  holds(
    "2023年，全市税务系统市局机关收到依申请公开29件，答复28件，1件在办；答复中予以公开12件，部分公开4件，不予公开4件，无法提供6件，其余2件。",
    tax,
  ),
  holds("我局政府信息公开申请的法定答复率100%，对涉及商业秘密的3件依法不予公开。", tax),
  holds(
    "2020年，我局主动公开规范性文件4件，对外公开总数31件；行政许可处理决定129件。",
    `${old} normative-documents/made=4 normative-documents/published=4 normative-documents/total-published=31 licensing/decisions=129`,
  ),
  holds(
    "2020年度政府集中采购项目12个，采购总金额386.5万元。",
    `${old} procurement/projects=12 procurement/amount=386.5`,
  ),
  holds("本年度政府信息公开行政诉讼25件，审结19件，其中驳回诉讼请求14件，判令重新答复1件，其他4件。", cityCases),
  holds(
    "复议后起诉14件，维持9件，其他1件，尚未审结4件；未经复议直接起诉11件，维持5件，纠正1件，其他3件，尚未审结2件。",
    cityCases,
  ),
  holds("全市政府信息公开类行政复议纠错率为5.8%，行政诉讼败诉率为4%。", cityCases),
  holds(
    "2023年度，全县收取政府信息公开信息处理费共2件460元，其中县住建局300元、石桥镇160元。",
    `section=other ${county}`,
  ),
  holds("2023年全县收到政府信息公开申请88件，其中县政府办公室26件、县直部门39件、乡镇（街道）23件。", county),
  holds("按申请渠道分，在线申请61件、信函申请22件、当面申请5件，合计88件。", county),
  holds("共受理政府信息公开申请23件。其中，网络申请占65.2%，信函申请占34.8%。", bureau),
  holds("收到、处理政府信息公开申请23件次，无一引发败诉；公开目录更新12次，培训2期126人次。", bureau),
  holds("答复的2331件申请中，属于“予以公开”“部分公开”的819件，约占35%；“无法提供”的878件，约占38%。", ministry),
  holds("总局高度重视复议应诉，全年107件复议案件中被纠正7件，纠错率6.5%，同比下降1.2个百分点。", ministryCases),
  holds("2023年新收申请数量比上年增加166件，增长12.6%。", `${city} last:received=1320`),
  holds("本年度政府信息公开申请量为去年的1.13倍。", `${city} last:received=1320`),
  holds(
    "我局无政府规章，制发行政规范性文件1件，废止2件，现行有效7件。",
    "agency=青石县财政局 regulations/issued=0 regulations/repealed=0 regulations/in-force=0 normative-documents/issued=1 normative-documents/repealed=2 normative-documents/in-force=7",
  ),
  holds("因第三方意见征询等原因，尚有1件申请未办结，将于2024年1月答复。", bureau),
  holds(
    "政府信息公开申请中，科研机构申请3件，公益组织申请5件，律师事务所等法律服务机构申请12件。",
    "agency=临浦市人民政府 scope=region received/natural-person=1402 received/business=61 received/research=3 received/public-interest=5 received/legal-service=12 received/other-organisation=3",
  ),
  holds("2023年，我局既无新收政府信息公开申请，也无上年结转申请。", `agency=青石县财政局 ${nobody}`),
  holds(
    "现将《青石县财政局2023年政府信息公开工作年度报告》予以公布。我局已于2023年1月29日公布2022年政府信息公开工作年度报告。",
    "agency=青石县财政局 received=0",
  ),
  holds(
    "报告全文共分为六个部分，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。",
    city,
  ),
  wrong("2023年，市税务局机关收到政府信息公开申请29件，答复29件，结转1件。", tax, "prose-handled"),
  wrong("2020年，我局行政许可处理决定192件。", `${old} licensing/decisions=129`, "prose-disclosure"),
  wrong(
    "2020年度政府集中采购项目21个，采购总金额386.5万元。",
    `${old} procurement/projects=12 procurement/amount=386.5`,
    "prose-disclosure",
  ),
  wrong(
    "全市政府信息公开复议后起诉14件，维持9件，其他1件，尚未审结4件；未经复议直接起诉11件，维持8件，纠正1件，尚未审结2件。",
    cityCases,
    "prose-remedies",
  ),
  wrong(
    "2023年全县收到政府信息公开申请88件，其中县政府办公室26件、县直部门39件、乡镇（街道）32件。",
    county,
    "prose-sublist",
  ),
  wrong(
    "2023年度，全县收取政府信息公开信息处理费共460元，其中县住建局300元、石桥镇180元。",
    `section=other ${county}`,
    "prose-sublist",
  ),
  wrong("2023年新收政府信息公开申请数量比上年增加116件，增长12.6%。", `${city} last:received=1320`, "prose-change"),
  wrong("总局2023年政府信息公开类行政复议107件，其中纠正7件，占16.5%。", ministryCases, "prose-percentage"),
  wrong("我县2023年未发生因政府信息公开引发的行政诉讼案件。", countyCases, "prose-none"),
  wrong("全县不予公开的7件申请中，涉及第三方合法权益5件、行政查询事项1件、过程性信息1件。", county, "prose-outcomes"),
  wrong(
    "本报告分为总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。",
    bureau,
    "prose-parts",
  ),
  wrong(
    "以下为《青石县财政局2021年政府信息公开工作年度报告》，请予审阅。",
    "agency=青石县财政局 received=0",
    "prose-year",
  ),
  trap("复议机关全年撤销、确认违法行政行为54件，综合纠错率11.2%，同比提高2.3个百分点。", cityCases),
  trap("在2023年全省第三方评估中，我市政务公开得分94.3分，列全省第4位，较上年前进3位。", city),
  trap("其中，县法院受理的涉政府信息公开一审案件5件，二审案件3件，部分为往年收案。", countyCases),
  trap("近五年行政规范性文件备案审查率100%，累计备案316件，其中2023年备案70件。", cityDisclosure),
  trap("全市48家单位收到政府信息公开申请，71家单位全年零申请。", city),
  trap("同一申请人就同一征收项目先后提交申请26件，经沟通后主动撤回19件。", city),
  trap("电子税务局为纳税人提供咨询辅导29.6万次，征期办税时间压缩12%。", tax),
  trap("预计2024年政府信息公开申请数量仍将保持在1500件以上，其中征收类占比约四成。", city),
  trap("对不予公开的答复实行“三级审核”，全年审核答复文书320份，退回修改57份。", city),
  trap("市本级收到政府信息公开申请703件，县（市、区）收到783件。", city),
  trap("全年对2022年办结的60件申请开展案卷评查，评出优秀案卷12件、问题案卷9件。", county),
  trap(
    "县自然资源局执法大队查处违法用地案件49宗，移送法院强制执行12宗，立案率100%。",
    "agency=栗山县自然资源局 penalties/decisions=37 coercion/decisions=0",
  ),
]
