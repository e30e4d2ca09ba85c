import { holds, trap, wrong } from "../case.ts"

const port =
  "agency=渤湾市海洋渔业局 received=19 carried-in=3 granted=7 partly-granted=2 denied-state-secret=1 denied-process-records=2 unavailable-not-held=5 unavailable-unclear=1 declined-petition=1 other-rest=1 carried-out=2"
const portCases =
  "agency=渤湾市海洋渔业局 reconsideration/upheld=1 reconsideration/corrected=1 reconsideration/pending=1 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0"
const portTable =
  "agency=渤湾市海洋渔业局 normative-documents/issued=1 normative-documents/repealed=0 normative-documents/in-force=5 licensing/decisions=2914 penalties/decisions=163 coercion/decisions=12 fees/amount=33.6"
const city =
  "agency=渤湾市人民政府 scope=region received=903 carried-in=38 granted=288 partly-granted=70 denied-public-safety=2 denied-third-party=25 denied-process-records=20 denied-enforcement-file=31 unavailable-not-held=296 unavailable-needs-creation=18 unavailable-unclear=9 declined-petition=60 declined-repeat=22 declined-excessive=4 other-not-supplemented=19 other-rest=36 carried-out=41"
const cityCases =
  "agency=渤湾市人民政府 scope=region reconsideration/upheld=44 reconsideration/corrected=9 reconsideration/other=18 reconsideration/pending=5 litigation-direct/upheld=4 litigation-direct/other=2 litigation-after-reconsideration/upheld=13 litigation-after-reconsideration/corrected=1 litigation-after-reconsideration/pending=3"
const cityTable =
  "agency=渤湾市人民政府 scope=region regulations/issued=2 regulations/repealed=1 regulations/in-force=22 normative-documents/issued=40 normative-documents/repealed=22 normative-documents/in-force=318 licensing/decisions=255031 penalties/decisions=1200345 coercion/decisions=2871 fees/amount=77310.9"
const street =
  "agency=渤湾市港东区海滨街道办事处 received=4 carried-in=0 granted=2 unavailable-not-held=1 declined-petition=1 carried-out=0 reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0"

/** The ninth round: all kinds. Written before it was run. */
export const heldOutNinth = [
  holds(
    "我局2023年度收到政府信息公开申请19件，上年度结转3件，已答复20件，2件结转下年度。申请事项涉及海域使用、渔船检验、养殖证办理等。",
    port,
  ),
  holds("答复的20件中，公开7件、部分公开2件、不予公开3件、无法提供6件、不予处理1件、其他1件。", port),
  holds("不予公开3件，其中国家秘密1件、过程性信息2件；均经局保密委员会审查。", port),
  holds("申请数量比去年的24件减少5件，下降20.8%，申请人以养殖户为主。", `${port} last:received=24`),
  holds("全年发生信息公开行政复议3件，维持1件，纠正1件，1件尚在审理；未发生行政诉讼。", portCases),
  holds("我局本年办理行政许可2914件，其中渔业捕捞许可1820件、船舶登记1094件；行政处罚163件，行政强制12件。", portTable),
  holds("我局现行有效行政规范性文件5件，本年新制定1件，未废止文件。行政事业性收费33.6万元。", portTable),
  holds("2023年我局主动公开信息711条，较上年增加15%；依申请公开19件，较上年减少5件。", `${port} last:received=24`),
  holds(
    "全市共收到政府信息公开申请903件，增长6.0%，上年结转38件；办结900件，结转41件。从内容看，征地拆迁310件、城市管理177件、社会保障96件、其他320件。",
    `${city} last:received=852`,
  ),
  holds(
    "900件办结申请中，予以公开288件（32.0%），部分公开70件（7.8%），不予公开78件（8.7%），无法提供323件（35.9%），不予处理86件（9.6%），其他处理55件（6.1%）。",
    city,
  ),
  holds("全市不予处理86件，信访类60件、重复申请22件、大量反复申请4件；三类情形较上年均有下降。", city),
  holds(
    "全市全年因信息公开引发行政复议76件、行政诉讼23件，分别比上年多4件、少1件。",
    `${cityCases} last:reconsideration/upheld=72 last:litigation-direct/upheld=24`,
  ),
  holds(
    "信息公开行政复议76件中，维持44件，纠错9件，其他18件，未审结5件，纠错率11.8%，高于上年2.1个百分点。",
    cityCases,
  ),
  holds("2023年全市政府信息公开行政诉讼一审败诉1件，系复议后起诉案件。", cityCases),
  holds("全市制定规章2件、废止1件；制发规范性文件40件、废止22件；年末现行有效规章22件、规范性文件318件。", cityTable),
  holds("全市行政处罚120.03万件，其中交通违法处罚98万件；行政许可25.5万件；行政强制2871件。", cityTable),
  holds("全市非税收入中行政事业性收费7.73亿元，较上年下降4.4%。", cityTable),
  holds("海滨街道2023年收到依申请公开4件，来自4名居民，公开2件，本机关不掌握1件，信访事项1件。", street),
  holds("街道全年未发生政府信息公开复议、诉讼，也未收取相关费用；微信公众号推送信息512条。", street),
  holds("本街道受理申请4件，办结4件，无结转。办理12345工单3308件，满意率97%。", street),
  holds("2023年，海滨街道公开低保、救助等信息96条；对4件政府信息公开申请均制发答复书。", street),
  holds("报告期内，本办事处未收取信息处理费。", `section=other ${street}`),
  holds("全市2023年共发出收费通知3件，金额780元，实际收取780元。", `section=other ${city}`),
  wrong("我局2023年度收到政府信息公开申请29件，上年度结转3件，2件结转下年度。", port, "prose-received"),
  wrong(
    "我局2023年度新收政府信息公开申请19件，上年度结转3件，已答复22件，无结转下年度。",
    port,
    "prose-handled",
    "prose-none",
  ),
  wrong(
    "政府信息公开申请答复20件，其中公开7件、部分公开2件、不予公开1件、无法提供6件、不予处理1件、其他1件。",
    port,
    "prose-outcomes",
  ),
  wrong("我局收到政府信息公开申请19件，比去年的24件减少5件，下降26.8%。", `${port} last:received=24`, "prose-change"),
  wrong("我局全年发生信息公开行政复议3件，均获维持；未发生行政诉讼。", portCases, "prose-remedies"),
  wrong("我局本年作出行政处罚决定136件，行政强制决定12件。", portTable, "prose-disclosure"),
  wrong("我局行政事业性收费336万元。", portTable, "prose-disclosure"),
  wrong("全市共收到政府信息公开申请930件，上年结转38件；办结900件，结转41件。", city, "prose-received"),
  wrong("900件办结的政府信息公开申请中，予以公开288件，占32.0%，部分公开70件，占9.8%。", city, "prose-percentage"),
  wrong(
    "全市不予处理的政府信息公开申请86件，其中信访举报投诉类60件、重复申请22件、大量反复申请14件。",
    city,
    "prose-outcomes",
  ),
  wrong("全市收到政府信息公开申请903件，增长16.0%，较上年增加51件。", `${city} last:received=852`, "prose-change"),
  wrong(
    "全市政府信息公开行政复议76件，其中维持44件，纠错19件，其他18件，未审结5件。",
    cityCases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong("2023年全市政府信息公开行政诉讼无一败诉。", cityCases, "prose-remedies"),
  wrong("全市年末现行有效规章22件、规范性文件381件。", cityTable, "prose-disclosure"),
  wrong("海滨街道2023年未收到政府信息公开申请。", street, "prose-none"),
  wrong("街道收到政府信息公开申请4件，其中网络2件、信函3件。", street, "prose-sublist"),
  wrong("本街道办结政府信息公开申请3件，结转下年度1件。", street, "prose-handled"),
  trap("局属渔政支队、渔港服务中心分别收到申请3件、2件，已纳入市局统一答复。", port),
  trap("受理渔船更新改造申请211件、油补申请1870件，全部在网上公示。", port),
  trap("邀请专家对5件疑难申请进行论证；邀请申请人面谈8次。", port),
  trap("对海域使用类申请6件、渔业资源类申请4件进行归类分析。", port),
  trap("涉海涉渔行政复议共11件，行政诉讼6件，其中绝大多数为行政处罚类。", portCases),
  trap("查获“三无”船舶85艘，拆解61艘，移送公安机关7件，罚款206万元。", portTable),
  trap("我局起草并提请市政府印发规范性文件2件。", portTable),
  trap("截至2022年底，全市结转申请38件；截至2023年6月底，全市收到申请430件，办结418件。", city),
  trap("全市两级法院新收一审行政案件1180件，其中政府信息公开案件31件，审结29件，判决行政机关败诉3件。", cityCases),
  trap("港东区收到申请188件，高新区收到申请121件，两区合计占全市三成以上。", city),
  trap("“一件事一次办”受理申请2.7万件，平均申请材料减少43%，办理时间减少61%。", city),
  trap("推动20件依申请公开件转为主动公开，“依申请转主动”比例较上年提高2.2个百分点。", city),
  trap("全市各部门网站开展在线访谈46期，收到提问903条，答复896条。", city),
  trap("市政府复议机构受理案件812件，审结774件，其中信息公开类76件占9.4%，撤销22件。", cityCases),
  trap("市、区两级开展涉企收费检查，退还违规收取的行政事业性收费121万元。", cityTable),
  trap("报送上级备案规章2件、规范性文件38件，准予备案率100%。", cityTable),
  trap("行政许可“双公示”上报254100条，行政处罚上报1180220条，合规率99.9%。", cityTable),
  trap("平均每件行政处罚案件公示用时4天，全市行政强制措施同比压减200余件。", cityTable),
  trap("街道代收居民向区政府提出的信息公开申请5件，当日转交。", street),
  trap("社区居委会受理居务公开申请31件，答复31件。", street),
  trap("受理民政类申请466件，其中低保申请58件，临时救助申请122件，残疾补贴申请286件。", street),
  trap("与2021年的9件、2022年的7件相比，街道申请量逐年递减。", street),
]
