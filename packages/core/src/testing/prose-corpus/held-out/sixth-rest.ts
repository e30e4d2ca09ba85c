import { holds, trap, wrong } from "../case.ts"

const cases =
  "agency=云州市人民政府 scope=region reconsideration/upheld=81 reconsideration/corrected=14 reconsideration/other=37 reconsideration/pending=10 litigation-direct/upheld=7 litigation-direct/other=4 litigation-after-reconsideration/upheld=21 litigation-after-reconsideration/corrected=2 litigation-after-reconsideration/other=3 litigation-after-reconsideration/pending=5"
const housingCases =
  "agency=云州市住房和城乡建设局 reconsideration/upheld=5 reconsideration/corrected=1 litigation-after-reconsideration/upheld=2 litigation-direct/upheld=0"
const table =
  "agency=云州市人民政府 scope=region regulations/issued=2 regulations/repealed=0 regulations/in-force=19 normative-documents/issued=83 normative-documents/repealed=47 normative-documents/in-force=611 licensing/decisions=381204 penalties/decisions=902113 coercion/decisions=3304 fees/amount=96820.5"
const enforcement =
  "agency=云州市城市管理局 licensing/decisions=640 penalties/decisions=5121 coercion/decisions=44 fees/amount=0"
const none =
  "agency=云州市统计局 received=0 carried-in=0 handled=0 reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0"

/** The sixth round: remedies, documents, fees, the report itself. Written before it was run. */
export const heldOutSixthRest = [
  holds(
    "全市政府信息公开行政复议142件，行政诉讼42件，较2022年分别下降5.3%和上升2.4%。",
    `${cases} last:reconsideration/upheld=150 last:litigation-direct/upheld=41`,
  ),
  holds(
    "因政府信息公开工作被申请行政复议142件，已办结132件，其中维持81件、占61.4%，纠正14件、占10.6%，其他37件、占28.0%。",
    cases,
  ),
  holds(
    "行政诉讼42件中，未经复议直接起诉11件，复议后起诉31件；结果维持28件，结果纠正2件，其他结果7件，尚未审结5件。",
    cases,
  ),
  holds("2023年，全市政府信息公开行政诉讼案件败诉2件，均为复议后起诉案件。", cases),
  holds(
    "我局全年发生信息公开类行政复议6件，其中5件维持、1件责令重新答复；发生信息公开行政诉讼2件，均驳回原告诉讼请求。",
    housingCases,
  ),
  holds("全年政府信息公开类案件共8件，其中复议6件、诉讼2件，同比减少3件。", housingCases),
  holds("针对被纠正的1件行政复议案件，组织专题复盘，重新作出政府信息公开答复。", housingCases),
  holds(
    "全市制定政府规章2件，制发行政规范性文件83件，废止47件；至年底，现行有效规章19件、行政规范性文件611件。",
    table,
  ),
  holds("全市作出行政许可38.1万件、行政处罚90.2万件、行政强制3304件；收取行政事业性收费9.68亿元。", table),
  holds("2023年印发行政规范性文件83件，其中市政府及市政府办公室12件、县（市、区）政府71件，备案率100%。", table),
  holds("我局作出行政处罚决定5121件，同比下降6%，行政许可决定640件，行政强制决定44件。", enforcement),
  holds("城市管理领域行政许可640件，行政处罚5121件，无行政事业性收费项目。", enforcement),
  holds("2023年，本机关未收到政府信息公开申请，未因政府信息公开工作引发行政复议和行政诉讼，未收取信息处理费。", none),
  holds("本年度我局政府信息公开申请数量为零，复议、诉讼案件数量为零。", none),
  holds(
    "全市共发出信息处理费收费通知6件，应收1860元，实收920元，2件申请人逾期未缴费。",
    "section=other agency=云州市人民政府 scope=region received=900 granted=898 other-fee-unpaid=2",
  ),
  holds("无其他需要报告的事项。2023年度未产生信息处理费。", `section=other ${none}`),
  holds(
    "本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。报告共六个部分：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。",
    none,
  ),
  holds("按要求编制并公布《云州市统计局2023年政府信息公开工作年度报告》，同步公布图解。", none),
  holds(
    "我院作为市属三级医院，2023年院务公开246条，收到患者书面查询申请13件，未收到政府信息公开申请。",
    "agency=云州市第一人民医院 received=0 handled=0",
  ),
  wrong("全市政府信息公开行政复议124件，行政诉讼42件。", cases, "prose-remedies"),
  wrong(
    "因政府信息公开工作被申请行政复议142件，其中维持81件，纠正4件，其他37件，尚未审结10件。",
    cases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong(
    "2023年全市政府信息公开行政诉讼42件，其中未经复议直接起诉21件，复议后起诉31件。",
    cases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong("因政府信息公开被申请行政复议142件，其中维持81件，占67.0%。", cases, "prose-percentage"),
  wrong("我局信息公开类行政复议6件、行政诉讼2件，均获维持。", housingCases, "prose-remedies"),
  wrong("2023年我局未发生因政府信息公开引发的行政诉讼。", housingCases, "prose-none"),
  wrong("全市制发行政规范性文件83件，废止74件，现行有效行政规范性文件611件。", table, "prose-disclosure"),
  wrong("全市收取行政事业性收费96.8亿元，无乱收费现象。", table, "prose-disclosure"),
  wrong("我局作出行政处罚决定5211件，行政许可决定640件，行政强制决定44件。", enforcement, "prose-disclosure"),
  wrong(
    "2023年，我局没有对申请人发出收费通知，无其他报告事项。",
    "section=other agency=云州市城市管理局 received=9 granted=8 other-fee-unpaid=1",
    "prose-fees",
  ),
  wrong(
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项五部分组成。",
    none,
    "prose-parts",
  ),
  wrong("现公布云州市统计局2020年政府信息公开工作年度报告，请社会各界监督。", none, "prose-year"),
  wrong("我镇高度重视统计信息公开工作，成立以局长为组长的领导小组。", none, "prose-agency"),
  trap("全年办理行政复议应诉案件37件，其中规划许可类20件、征收补偿类12件、信息公开类5件。", housingCases),
  trap("市司法局新收行政复议案件1806件，调解和解结案率31%，信息公开类占7.8%。", cases),
  trap("中级人民法院发布行政审判白皮书，2023年审结一审行政案件803件，行政机关败诉率9.4%。", cases),
  trap("以案释法3次，选取外地政府信息公开行政诉讼败诉案例6件、行政复议纠正案例4件编印成册。", cases),
  trap("政策解读覆盖率100%，83件规范性文件配发解读材料172篇，其中图解61篇、视频29篇。", table),
  trap("主动公开市政府文件46件、市政府办公室文件71件、人事任免39件，规范性文件12件。", table),
  trap("非税收入中，行政事业性收费预算数8.9亿元，罚没收入预算数11.2亿元。", table),
  trap("清理拟废止的规范性文件58件、拟修改的33件，待市政府常务会议审议后公布。", table),
  trap("处罚流动摊贩311起，劝导教育1.9万人次，暂扣物品106件，均已录入执法系统。", enforcement),
  trap("公示行政处罚信息4980条、行政许可信息632条，归集率98.2%。", enforcement),
  trap("市统计局收到统计资料查询需求226件，均予满足；企业一套表申报1.3万家，上报率100%。", none),
  trap("我局积极参与全市政务公开培训，贯彻《云州市2022年政府信息公开工作年度报告》提出的整改要求。", none),
]
