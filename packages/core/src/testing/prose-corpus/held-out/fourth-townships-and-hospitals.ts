import { holds, trap, wrong } from "../case.ts"
import { nobody, town } from "./fourth-offices.ts"

const street =
  "agency=湖滨区柳岸街道办事处 received=6 carried-in=0 granted=3 unavailable-not-held=2 declined-petition=1"
const hospital =
  "agency=临浦市卫生健康委员会 received=17 carried-in=2 granted=8 partly-granted=2 denied-third-party=3 unavailable-not-held=4 other-rest=1 carried-out=1"
const zone =
  "agency=临浦经济技术开发区管理委员会 received=41 carried-in=3 granted=20 partly-granted=5 denied-process-records=2 unavailable-not-held=10 declined-repeat=4 carried-out=3"

/** The fourth round, by another author: townships, streets, zones, health. Written before anything was run. */
export const heldOutFourthLower = [
  holds(
    "2023年我镇共收到依申请公开3件，均为自然人通过信函申请，已全部在规定时限内答复，答复率100%。",
    `${town} received/natural-person=3`,
  ),
  holds("全年收到政府信息公开申请3件，其中予以公开2件，因本机关不掌握相关政府信息无法提供1件。", town),
  holds("我镇2023年通过区政府网站公开信息214条，微信公众号发布388条；依申请公开收件3件，办结3件。", town),
  holds(
    "本年度我镇无行政复议、行政诉讼情况，无收费情况。",
    `${town} reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0`,
  ),
  holds("依申请公开方面：2023年，我镇没有收到政府信息公开申请。", `agency=苇塘镇人民政府 ${nobody}`),
  holds("2023年本镇政府信息公开申请为0件，无上年结转。", `agency=苇塘镇人民政府 ${nobody}`),
  holds("我乡收到依申请公开事项一件，已依法答复并告知救济途径。", "agency=草甸乡人民政府 received=1 granted=1"),
  holds(
    "全年共接收依申请公开3件，较去年增加1件；其中2件涉及宅基地审批，1件涉及征地补偿款分配。",
    `${town} last:received=2`,
  ),
  holds("街道全年受理政府信息公开申请6件，均按期答复，其中3件予以公开，2件信息不存在，1件为信访事项不予处理。", street),
  holds(
    "2023年街道未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。",
    `${street} reconsideration/upheld=0 litigation-direct/upheld=0 litigation-after-reconsideration/upheld=0`,
  ),
  holds(
    "2023年，街道作出行政处罚决定112件，罚款金额8.6万元；行政许可9件，行政强制0件。",
    "agency=湖滨区柳岸街道办事处 licensing/decisions=9 penalties/decisions=112 coercion/decisions=0",
  ),
  holds("我街道收到政府信息公开申请6件，上年度无结转，年末无未办结事项。", street),
  holds(
    "全委共收到政府信息公开申请17件，上年结转2件，办结18件，结转1件；申请内容主要涉及医疗机构校验、医师执业注册、疾控数据等。",
    hospital,
  ),
  holds(
    "我委答复的18件申请中，予以公开8件、部分公开2件、因涉及患者隐私不予公开3件、不掌握4件、申请人撤回1件。",
    hospital,
  ),
  holds("指导全市15家公立医院公开院务信息2300余条；全年办结依申请公开18件，按期办结率100%。", hospital),
  holds(
    "市卫生健康委全年作出行政处罚1306件，其中简易程序214件、普通程序1092件；办理医疗机构、医师、护士等许可8815件。",
    "agency=临浦市卫生健康委员会 licensing/decisions=8815 penalties/decisions=1306",
  ),
  holds("管委会2023年收到政府信息公开申请41件，同比持平，办结41件，结转3件。", `${zone} last:received=41`),
  holds("管委会共办理申请44件，其中上年度结转3件、本年新收41件；截至年底办结41件、未办结3件。", zone),
  holds("2023年全区予以公开和部分公开共25件，公开率61%，不予公开2件，均为过程性信息。", zone),
  holds("开发区全年政府信息公开申请办结41件，其中无法提供10件（占24.4%），重复申请不予处理4件（占9.8%）。", zone),
  holds(
    "2023年管委会因信息公开被复议3件，2件维持，1件尚在审理；无诉讼。",
    "agency=临浦经济技术开发区管理委员会 reconsideration/upheld=2 reconsideration/pending=1 litigation-direct/upheld=0",
  ),
  holds("本单位为区属公立医院，全年未收到政府信息公开申请，处理院长信箱来信86封。", `agency=湖滨区人民医院 ${nobody}`),
  holds(
    "我镇2023年未制发行政规范性文件，现行有效0件；按程序废止0件。",
    "agency=苇塘镇人民政府 normative-documents/issued=0 normative-documents/repealed=0 normative-documents/in-force=0",
  ),
  holds(
    "2023年，我镇行政许可41件，行政处罚3件，行政强制1件。",
    "agency=苇塘镇人民政府 licensing/decisions=41 penalties/decisions=3 coercion/decisions=1",
  ),
  holds("2023年共收取信息处理费0元。", `section=other ${town}`),
  wrong("2023年我镇共收到依申请公开4件，均为自然人通过信函申请，已全部在规定时限内答复。", town, "prose-received"),
  wrong("我镇2023年没有收到政府信息公开申请。", town, "prose-none"),
  wrong("全年收到政府信息公开申请3件，其中予以公开3件。", town, "prose-outcomes"),
  wrong(
    "2023年，街道作出行政处罚决定121件，行政许可9件。",
    "agency=湖滨区柳岸街道办事处 licensing/decisions=9 penalties/decisions=112",
    "prose-disclosure",
  ),
  wrong("我委共收到政府信息公开申请17件，上年结转2件，办结17件，结转1件。", hospital, "prose-handled"),
  wrong("我委答复的申请中，予以公开8件、部分公开2件、不予公开4件、无法提供4件。", hospital, "prose-outcomes"),
  wrong("管委会2023年收到政府信息公开申请41件，同比增长13.9%，办结41件。", `${zone} last:received=38`, "prose-change"),
  wrong("开发区全年政府信息公开申请办结41件，其中无法提供10件（占42.4%）。", zone, "prose-percentage"),
  wrong("2023年，我局加大公开力度，镇属各办公室积极提供信息，全年主动公开214条。", town, "prose-agency"),
  wrong(
    "2023年管委会因政府信息公开被申请行政复议3件，结果均为维持；无行政诉讼。",
    "agency=临浦经济技术开发区管理委员会 reconsideration/upheld=2 reconsideration/pending=1 litigation-direct/upheld=0",
    "prose-remedies",
  ),
  wrong(
    "我镇2023年行政许可14件，行政处罚3件，行政强制1件。",
    "agency=苇塘镇人民政府 licensing/decisions=41 penalties/decisions=3 coercion/decisions=1",
    "prose-disclosure",
  ),
  wrong(
    "街道全年受理政府信息公开申请6件，其中自然人4件，法人或其他组织2件。",
    "agency=湖滨区柳岸街道办事处 received/natural-person=5 received/business=1",
    "prose-applicants",
  ),
  trap("我镇收到镇长信箱留言56条、“12345”转办工单412件，均在规定时限内办结，满意率98.7%。", town),
  trap("累计接待到公开查阅点查阅信息群众27人次，代办依申请公开3件次，印发指南2000份。", town),
  trap("我镇党政办协助区政府办答复涉镇信息公开申请9件，未出现逾期。", town),
  trap("全镇17个村（社区）公开党务、村务、财务信息2448条，平均每村144条。", town),
  trap("全街道未收到以电子邮件、传真方式提出的申请。", street),
  trap("2022年收到申请2件，2021年收到申请5件，总体数量较少。", town),
  trap("我委组织二级以上医院答复患者病历复印申请1.2万余人次，与政府信息公开申请分开统计。", hospital),
  trap("便民服务中心受理各类政务服务事项8650件，办结率100%，其中社保类占五成。", town),
  trap(
    "城管中队立案查处占道经营、违规倾倒等案件48起，其中移送区综合执法局处理45起。",
    "agency=苇塘镇人民政府 licensing/decisions=41 penalties/decisions=3 coercion/decisions=1",
  ),
  trap(
    "本镇公开权责清单事项312项，其中行政处罚类168项、行政强制类12项、行政许可类7项。",
    "agency=苇塘镇人民政府 licensing/decisions=41 penalties/decisions=3 coercion/decisions=1",
  ),
  trap(
    "全区三级医院公开价格项目9112项，新增项目收费备案17项，退还违规收费3.4万元。",
    "agency=临浦市卫生健康委员会 fees/amount=120.5",
  ),
]
