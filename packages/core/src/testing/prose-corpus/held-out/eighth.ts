import { holds, trap, wrong } from "../case.ts"

const county =
  "agency=长岭县人民政府 scope=region received=143 carried-in=9 granted=47 partly-granted=11 denied-third-party=5 denied-process-records=3 denied-enforcement-file=6 unavailable-not-held=42 unavailable-needs-creation=3 declined-petition=13 declined-repeat=4 other-not-supplemented=2 other-rest=7 carried-out=9"
const countyCases =
  "agency=长岭县人民政府 scope=region reconsideration/upheld=12 reconsideration/corrected=2 reconsideration/other=3 reconsideration/pending=1 litigation-direct/upheld=2 litigation-after-reconsideration/upheld=4 litigation-after-reconsideration/other=1"
const countyTable =
  "agency=长岭县人民政府 scope=region normative-documents/issued=9 normative-documents/repealed=3 normative-documents/in-force=74 licensing/decisions=18722 penalties/decisions=40215 coercion/decisions=318 fees/amount=5210.38"
const labour =
  "agency=静海区人力资源和社会保障局 received=31 carried-in=1 granted=10 partly-granted=4 denied-third-party=2 denied-enforcement-file=5 unavailable-not-held=6 declined-petition=3 other-rest=1 carried-out=1"
const labourCases =
  "agency=静海区人力资源和社会保障局 reconsideration/upheld=3 reconsideration/other=1 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=1"
const labourTable =
  "agency=静海区人力资源和社会保障局 licensing/decisions=205 penalties/decisions=18 coercion/decisions=0 fees/amount=0"
const ministry =
  "agency=国家林草总局 received=486 carried-in=22 granted=160 partly-granted=35 denied-third-party=14 denied-internal-affairs=6 denied-process-records=19 unavailable-not-held=171 unavailable-unclear=8 declined-petition=44 declined-repeat=12 other-rest=15 carried-out=24"
const town =
  "agency=柳河镇人民政府 received=7 carried-in=1 granted=4 partly-granted=1 unavailable-not-held=2 carried-out=1 reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0"
const quiet =
  "agency=长岭县档案馆 received=0 carried-in=0 handled=0 carried-out=0 reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0"

/** The eighth round: all kinds. Written before it was run. */
export const heldOutEighth = [
  holds("2023年，全县共办理政府信息公开申请152件，其中新收143件、上年结转9件；截至年底办结143件，结转9件。", county),
  holds("全县受理申请量同比增长10%（2022年130件），增长主要来自征地拆迁领域。", `${county} last:received=130`),
  holds(
    "县政府信息公开申请办结143件，依结果分：予以公开47件、部分公开11件、不予公开14件、无法提供45件、不予处理17件、其他处理9件。",
    county,
  ),
  holds("所办申请中自然人申请居多，占96%；法人申请较少。公开和部分公开合计58件，约占四成。", county),
  holds("不予公开的14件分别涉及第三方合法权益5件、过程性信息3件、执法案卷6件。全县统一答复文书模板11种。", county),
  holds(
    "针对群众反复提出的同类问题，主动公开征地批复等信息320条，带动重复申请降至4件，比上年减少5件。",
    `${county} last:declined-repeat=9`,
  ),
  holds(
    "2023年全县政府信息公开行政复议18件、行政诉讼7件，同比分别下降10%、增长16.7%。",
    `${countyCases} last:reconsideration/upheld=20 last:litigation-direct/upheld=6`,
  ),
  holds("全县政府信息公开复议案件18件，审结17件，维持率70.6%，纠错2件，另1件未审结。", countyCases),
  holds("全县因政府信息公开发生的行政诉讼7件，其中2件未经复议直接起诉，5件复议后起诉，均未败诉。", countyCases),
  holds("我县2023年制发行政规范性文件9件，废止3件，现行有效74件，全部向社会公布，合法性审核率100%。", countyTable),
  holds(
    "全县各执法单位作出行政处罚40215件、行政强制318件，行政许可18722件，收取行政事业性收费5210.38万元。",
    countyTable,
  ),
  holds("2023年全县行政事业性收费约5210万元，同比下降3.1%。", countyTable),
  holds("我局坚持以公开促规范，全年办理依申请公开32件（新收31件、结转1件），答复31件，1件转下年办理。", labour),
  holds("答复31件中，同意公开10件，部分公开4件，不予公开7件，无法提供6件，不予处理3件，其他1件。", labour),
  holds("我局31件新收申请较上年增长24.0%，增量集中在工伤认定、养老待遇核定两类。", `${labour} last:received=25`),
  holds("劳动监察案卷查询类申请较多，依法不予公开5件；涉及用人单位商业秘密2件，征求意见后不予公开。", labour),
  holds("信息公开行政复议4件：3件维持，1件申请人撤回；行政诉讼1件，复议后起诉，一审判决维持。", labourCases),
  holds("我局全年作出行政许可205件，行政处罚18件，行政强制0件，无收费。劳动仲裁立案2210件，结案2180件。", labourTable),
  holds(
    "总局2023年收到政府信息公开申请486件，上年结转22件，年内答复484件，结转下年24件；答复中予以公开160件（33.1%）、部分公开35件（7.2%）、无法提供179件（37.0%）。",
    ministry,
  ),
  holds("总局不予公开39件，理由为：第三方合法权益14件、三类内部事务信息6件、四类过程性信息19件。", ministry),
  holds("总局2023年度收到申请486件，网络申请占九成以上，较2022年的501件下降3.0%。", ministry),
  holds("我镇收到申请7件、去年结转1件，全年答复7件，1件结转下年，均为村民提出。", town),
  holds(
    "柳河镇2023年依申请公开收件7件，答复7件，公开4件，部分公开1件，不掌握2件。未发生行政复议和行政诉讼案件。",
    town,
  ),
  holds(
    "我镇全年发布信息388条、组织培训3次、回应关切41件；收到政府信息公开申请7件，比上年增加2件。",
    `${town} last:received=5`,
  ),
  holds("2023年，我馆未收到政府信息公开申请，无结转，无行政复议和行政诉讼；接待查档2190人次，提供档案6034卷。", quiet),
  holds("我馆本年新收、办结政府信息公开申请均为0件。", quiet),
  holds("本单位2023年无收取信息处理费的情况。", `section=other ${quiet}`),
  holds("县财政局2023年收取信息处理费1件300元；其他单位未发生收费。", `section=other ${county}`),
  wrong("2023年，全县新收政府信息公开申请134件，上年结转9件，办结143件，结转9件。", county, "prose-received"),
  wrong("全县政府信息公开申请办结152件，结转下年度9件，全部按期答复。", county, "prose-handled"),
  wrong(
    "政府信息公开申请办结情况：予以公开47件、部分公开11件、不予公开14件、无法提供54件、不予处理17件、其他处理9件。",
    county,
    "prose-outcomes",
  ),
  wrong("全县收到政府信息公开申请143件，较2022年的130件增长15%。", county, "prose-change"),
  wrong("政府信息公开申请办结143件，其中予以公开47件，占23.9%。", county, "prose-percentage"),
  wrong("2023年全县政府信息公开行政复议18件、行政诉讼17件。", countyCases, "prose-remedies"),
  wrong(
    "全县政府信息公开复议案件18件，维持12件，纠正2件，其他结果2件，尚未审结1件。",
    countyCases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong("全县因政府信息公开发生的行政复议全部审结。", countyCases, "prose-remedies"),
  wrong("我县2023年制发行政规范性文件19件，废止3件。", countyTable, "prose-disclosure"),
  wrong("全县作出行政处罚42015件、行政强制318件，行政许可18722件。", countyTable, "prose-disclosure"),
  wrong("我局全年办理依申请公开32件（新收31件、结转1件），答复30件，1件转下年办理。", labour, "prose-handled"),
  wrong(
    "我局答复政府信息公开申请中，同意公开10件，部分公开4件，不予公开5件，无法提供6件，不予处理3件。",
    labour,
    "prose-outcomes",
  ),
  wrong("我局全年因政府信息公开发生行政复议4件，全部维持。", labourCases, "prose-remedies"),
  wrong("我局全年作出行政许可205件，行政处罚81件，行政强制0件。", labourTable, "prose-disclosure"),
  wrong("2023年我局收到政府信息公开申请31件，同比增长14.0%。", `${labour} last:received=25`, "prose-change"),
  wrong("总局收到政府信息公开申请486件，上年结转22件，结转下年42件。", ministry, "prose-handled"),
  wrong("我镇全年没有收到政府信息公开申请，没有发生行政复议。", town, "prose-none"),
  wrong("我镇收到政府信息公开申请7件，其中信函3件、网络5件。", town, "prose-sublist"),
  wrong("我馆全年受理政府信息公开申请2件，均按时答复。", quiet, "prose-received"),
  wrong("现将柳河镇2020年政府信息公开工作年度报告公布如下。", town, "prose-year"),
  wrong("我局将继续完善公开机制，镇机关各办公室、村（社区）协同推进。", town, "prose-agency"),
  trap("县政府办公室全年直接办理依申请公开51件，转办21件，指导乡镇答复17件。", county),
  trap("申请量分布：一季度21件、二季度39件、三季度55件、四季度28件，呈前低后高态势。", county),
  trap("全县共抽查答复书60份，发现要素不全5份、引用条款错误3份，均督促改正。", county),
  trap("县信访联席办受理初次信访事项413件，化解率97.1%，同比下降8%；重复信访54件。", county),
  trap("在已公开的47件申请中，有12件转化为主动公开，后续同类申请明显下降。", county),
  trap("五年来全县累计办理政府信息公开申请528件，被复议纠错9件，被法院判决败诉2件。", county),
  trap("县公安局、县自然资源局、县住建局三家单位收到申请102件，占71.3%。", county),
  trap("县法院全年审结行政案件86件，行政机关负责人出庭应诉率100%，其中信息公开类案件5件。", countyCases),
  trap("县人民政府作为复议机关收到复议申请77件，受理71件，其中针对信息公开答复的9件，维持7件。", countyCases),
  trap("开展规范性文件后评估12件，继续有效8件，拟修改4件。", countyTable),
  trap("县政府部门权责清单保留行政许可231项、行政处罚2790项、行政强制140项。", countyTable),
  trap("全县执法案卷评查抽取行政处罚案卷160件，优秀率35%，合格率100%。", countyTable),
  trap("行政事业性收费目录清单共26项，其中涉企11项；取消2项，降低标准1项。", countyTable),
  trap("劳动保障监察机构受理欠薪投诉612件，立案18件，追发工资2109万元，行政处罚信息公示15条。", labourTable),
  trap("办理工伤认定申请1422件，不予受理19件，不予认定33件，行政复议维持21件。", labour),
  trap("工伤认定引发行政复议29件、行政诉讼17件，其中维持40件；信息公开引发的复议、诉讼另行统计。", labourCases),
  trap("12333热线接听18.4万个，微信解答咨询3.2万条，办事大厅受理业务31万件。", labour),
  trap("总局驻各地专员办另收到政府信息公开申请61件，单独编制年度报告。", ministry),
  trap("其中通过总局政府网站申请平台提交的440件，信函寄送的46件。", ministry),
  trap("来自北京、河北两地的申请171件，占35.2%；同一申请人最多提交38件。", ministry),
  trap("镇便民中心收到居民申请事项902件，即办件占八成，承诺件按时办结率100%。", town),
  trap("本镇12个村全部设立村务公开栏，公开“三资”信息577条，答复村民询问39件次。", town),
  trap("上一年度受理的1件申请已于2023年2月答复。", town),
  trap("因档案开放审核，我馆受理单位查档申请377件，个人查档申请1813件，不予提供14件。", quiet),
  trap("如需申请政府信息公开，可通过信函、网上两种方式提出，我馆自收到申请之日起20个工作日内答复。", quiet),
  holds("截至12月31日，全县受理的143件申请中有9件尚未办结，均在法定答复期限内。", county),
  holds("全县收到的政府信息公开申请里，申请县政府部门的96件，申请乡镇的47件，合计143件。", county),
  holds("政务新媒体发布信息2.1万条，同比增长11%；依申请公开受理143件，办结143件。", `${county} last:received=130`),
  holds("我局与申请人电话沟通46次，9件申请经沟通后当场解决；全年答复31件。", labour),
  holds("对行政复议反映出的3个问题逐项整改，年内信息公开类复议4件、诉讼1件，未发生被纠错案件。", labourCases),
  holds("2023年收到申请7件，办理申请8件；其中延期答复1件，征求意见2件。", town),
  wrong("截至12月31日，全县受理的政府信息公开申请结转下年度19件。", county, "prose-handled"),
  wrong("依申请公开新收153件，上年结转9件。", county, "prose-received"),
  wrong("政府信息公开方面行政复议4件、行政诉讼3件，均依法应对。", labourCases, "prose-remedies"),
  trap("2022年全县新收政府信息公开申请130件，办结128件，其中予以公开52件。", county),
  trap("县政府网站“依申请公开”栏目访问量3.1万次，下载申请表612份，提交成功88件。", county),
  trap("人均办理信息公开申请12件，单件最长用时38个工作日，最短1个工作日。", labour),
]
