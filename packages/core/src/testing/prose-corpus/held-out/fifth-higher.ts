import { holds, trap, wrong } from "../case.ts"
import { district, districtCases, police, province, provinceCases } from "./fifth-offices.ts"

/** The fifth round: provinces and districts. Written before it was run, by one who had by then read the rules. */
export const heldOutFifthHigher = [
  holds(
    "2023年，全省行政机关新收政府信息公开申请12480件，比上年增长8.2%；加上上年结转611件，全年共需办理13091件，办结12526件，565件结转下年度继续办理。",
    `${province} last:received=11534`,
  ),
  holds(
    "在已办结的12526件中，予以公开4012件、部分公开905件，合计占39.3%；不予公开1465件，占11.7%；无法提供4505件，占36.0%；不予处理1048件，占8.4%；其他处理591件，占4.7%。",
    province,
  ),
  holds(
    "从不予公开理由看，行政执法案卷415件、行政查询事项392件、第三方合法权益303件、过程性信息210件居前四位。",
    province,
  ),
  holds(
    "2023年全省政府信息公开行政复议案件900件，审结821件，纠错率7.4%；行政诉讼案件240件，其中未经复议直接起诉80件、复议后起诉160件。",
    provinceCases,
  ),
  holds("全省共发生涉政府信息公开行政复议900件，其中维持520件、纠正61件、其他结果240件、尚未审结79件。", provinceCases),
  holds("省公安厅机关全年收到申请208件，结转上年9件，办结209件，按期答复率100%。", police),
  holds(
    "公安厅答复申请中，予以公开61件、部分公开18件，属于国家秘密4件、行政执法案卷信息45件、行政查询事项12件，不掌握40件，信访类16件，重复申请3件，其他10件。",
    police,
  ),
  holds(
    "2023年全区共受理政府信息公开申请312件，较上年度下降4.0%，其中自然人申请298件，法人和其他组织申请14件。",
    "agency=静河区人民政府 scope=region received/natural-person=298 received/business=11 received/legal-service=3 last:received=325",
  ),
  holds("全区全年办结申请314件，其中14件为2022年结转；另有12件因延期、征求第三方意见等结转2024年。", district),
  holds(
    "本年度我区予以公开120件、部分公开27件、不予公开26件、无法提供99件、不予处理28件、其他处理14件，共计314件。",
    district,
  ),
  holds(
    "行政复议方面，全区共24件，其中维持15件、纠正3件、其他6件；行政诉讼方面，全区共9件，直接起诉2件，复议后起诉7件。涉诉事项均为政府信息公开。",
    districtCases,
  ),
  holds("2023年全区信息公开类行政诉讼无败诉。", districtCases),
  holds(
    "全区制发行政规范性文件11件，废止4件，截至2023年12月底现行有效58件。",
    "agency=静河区人民政府 scope=region normative-documents/issued=11 normative-documents/repealed=4 normative-documents/in-force=58",
  ),
  holds(
    "本省出台省政府规章6件，修改2件，废止3件，现行有效规章148件。",
    "agency=江岭省人民政府 scope=region regulations/issued=6 regulations/repealed=3 regulations/in-force=148",
  ),
  holds(
    "全区行政许可办理量24418件，行政处罚90311件，行政强制620件，行政事业性收费1.36亿元。",
    "agency=静河区人民政府 scope=region licensing/decisions=24418 penalties/decisions=90311 coercion/decisions=620 fees/amount=13604.2",
  ),
  holds(
    "2023年，全省各级行政机关收取信息处理费34件，共计8650元，其中省直单位1200元、各市7450元。",
    `section=other ${province}`,
  ),
  holds(
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况以及其他需要报告的事项等6个部分组成。",
    province,
  ),
  wrong(
    "2023年，全省行政机关新收政府信息公开申请12840件，比上年增长8.2%，办结12526件，565件结转下年度。",
    province,
    "prose-received",
  ),
  wrong(
    "在已办结的12526件中，予以公开4012件、部分公开905件，不予公开1465件，占11.7%；无法提供4505件，占30.6%；不予处理1048件，占8.4%。",
    province,
    "prose-percentage",
  ),
  wrong(
    "2023年全省政府信息公开行政复议案件900件，结果维持520件、结果纠正16件、其他结果240件、尚未审结79件。",
    provinceCases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong(
    "全省共办理涉政府信息公开行政诉讼案件240件，其中直接起诉80件、复议后起诉106件。",
    provinceCases,
    "prose-remedies",
    "prose-sublist",
  ),
  wrong("公安厅全年收到政府信息公开申请208件，上年结转9件，办结209件，结转下年度18件。", police, "prose-handled"),
  wrong(
    "2023年全区共受理政府信息公开申请312件，较上年度下降4.0%，其中自然人申请289件，法人和其他组织申请23件。",
    "agency=静河区人民政府 scope=region received/natural-person=298 received/business=11 received/legal-service=3 last:received=325",
    "prose-applicants",
  ),
  wrong("2023年全区共受理政府信息公开申请312件，较上年度上升4.0%。", `${district} last:received=325`, "prose-change"),
  wrong(
    "2023年度全区政府信息公开申请不予公开32件，其中第三方合法权益9件，过程性信息6件，行政执法案卷11件。",
    district,
    "prose-outcomes",
  ),
  wrong("全区政府信息公开行政复议24件，复议机关均予以维持。", districtCases, "prose-remedies"),
  wrong("全区没有发生因政府信息公开引发的行政复议和行政诉讼。", districtCases, "prose-none"),
  wrong(
    "全区制发行政规范性文件14件，废止4件，现行有效58件。",
    "agency=静河区人民政府 scope=region normative-documents/issued=11 normative-documents/repealed=4 normative-documents/in-force=58",
    "prose-disclosure",
  ),
  wrong(
    "2023年，全省各级行政机关收取信息处理费共计8650元，其中省直单位1200元、各市8450元。",
    `section=other ${province}`,
    "prose-sublist",
  ),
  wrong(
    "本报告共五个部分，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。",
    province,
    "prose-parts",
  ),
  trap("省政府办公厅收到向省政府提出的政府信息公开申请746件，办结739件，予以公开121件，不予处理88件。", province),
  trap("申请量较大的市为临浦市1486件、平江市1210件、岭南市1107件，三市占全省的30.5%。", province),
  trap("全省政务服务网全年受理办件1.1亿件，全程网办率92%，好评率99.9%。", province),
  trap("省级行政复议机构受理各类行政复议申请9830件，审结9011件，综合纠错率10.8%。", provinceCases),
  trap("厅机关派出所窗口解答户籍、出入境咨询21万人次，受理证照申请8.4万件。", police),
  trap("区政府门户网站收到网上申请209件，“区长信箱”收到来信1770件，均按时办结。", district),
  trap("2021年至2023年，我区政府信息公开申请量分别为280件、325件、312件，三年共917件。", district),
  trap("全区18个街道、33个部门中，有申请的单位27家，零申请单位24家，申请量最多的为区城市管理局（76件）。", district),
  trap("区检察院受理行政诉讼监督案件11件，提出检察建议6件，其中涉政府信息公开1件。", districtCases),
  trap(
    "区市场监管局作出行政处罚决定2107件，罚没款513万元；区住建局作出行政许可决定860件。",
    "agency=静河区人民政府 scope=region licensing/decisions=24418 penalties/decisions=90311",
  ),
  trap(
    "部署规范性文件清理，对现行有效的112件区级文件逐一评估，形成初步意见后征求部门意见。",
    "agency=静河区人民政府 scope=region normative-documents/issued=11 normative-documents/in-force=58",
  ),
  trap("力争2024年将按期办结率保持在100%，行政复议纠错率控制在5%以内，申请平均办理时间缩短至10个工作日。", province),
]
