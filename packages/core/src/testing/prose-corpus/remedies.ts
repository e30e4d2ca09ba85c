import { holds, trap, wrong } from "./case.ts"

const some =
  "reconsideration/upheld=20 reconsideration/corrected=3 reconsideration/other=8 reconsideration/pending=5 litigation-direct/upheld=3 litigation-direct/other=1 litigation-after-reconsideration/upheld=6 litigation-after-reconsideration/pending=1"

/** N-05: reconsideration and litigation with their results. */
export const remedyCases = [
  holds("全年办理因政府信息公开申请引发的行政复议36起，行政诉讼11起。", some),
  holds("因政府信息公开被申请行政复议36件，其中维持20件、纠正3件、其他结果8件、尚未审结5件。", some),
  holds("政府信息公开类行政诉讼11件，其中未经复议直接起诉4件，复议后起诉7件。", some),
  holds("涉及政府信息公开的行政复议、行政诉讼案件共47件。", some),
  holds("依法做好政府信息公开行政复议、行政诉讼应诉工作，全年共办理相关案件47件。", some),
  holds("政府信息公开行政复议案件36件，20件维持，3件被纠正，5件尚未审结。", some),
  holds("政府信息公开行政复议和行政诉讼分别为36件、11件。", some),
  holds("信息公开类行政复议7件，诉讼9件，均获维持。", "reconsideration/upheld=7 litigation-direct/upheld=9"),
  holds(
    "2023年，政府信息公开工作方面共有行政诉讼案件1件、行政复议案件2件，均已结案。",
    "litigation-direct/upheld=1 reconsideration/corrected=1 reconsideration/other=1",
  ),
  holds(
    "因信息公开引发的行政诉讼3件，结果均为维持，保持零败诉。",
    "litigation-direct/upheld=2 litigation-after-reconsideration/upheld=1",
  ),
  holds("政府信息公开行政复议2件，结果维持2件；行政诉讼0件。", "reconsideration/upheld=2"),
  holds("发生政府信息公开行政复议一件、行政诉讼两件。", "reconsideration/other=1 litigation-direct/other=2"),
  holds(
    "2023年，政府信息公开行政复议共10件，已审结8件，均予以维持。",
    "reconsideration/upheld=8 reconsideration/pending=2",
  ),
  holds("本年度，因政府信息公开产生行政复议5件，行政诉讼未发生。", "reconsideration/upheld=5 section=remedies"),
  wrong("全年办理因政府信息公开申请引发的行政复议36起，行政诉讼10起。", some, "prose-remedies"),
  wrong("因政府信息公开被申请行政复议36件，其中维持21件、纠正2件、其他结果8件、尚未审结5件。", some, "prose-remedies"),
  wrong("政府信息公开类行政诉讼11件，其中未经复议直接起诉7件，复议后起诉4件。", some, "prose-remedies"),
  wrong("涉及政府信息公开的行政复议、行政诉讼案件共46件。", some, "prose-remedies"),
  wrong("政府信息公开行政复议案件36件，20件维持，5件被纠正。", some, "prose-remedies"),
  wrong("政府信息公开行政复议和行政诉讼分别为11件、36件。", some, "prose-remedies"),
  wrong(
    "信息公开类行政复议7件，诉讼9件，均获维持。",
    "reconsideration/upheld=5 reconsideration/pending=2 litigation-direct/upheld=8 litigation-direct/pending=1",
    "prose-remedies",
  ),
  wrong(
    "2023年，政府信息公开行政复议案件2件，均已审结。",
    "reconsideration/corrected=1 reconsideration/pending=1",
    "prose-remedies",
  ),
  wrong(
    "因信息公开引发的行政诉讼3件，保持零败诉。",
    "litigation-direct/upheld=2 litigation-direct/corrected=1",
    "prose-remedies",
  ),
  wrong(
    "因政府信息公开引发的行政复议全部维持，无一被纠正。",
    "reconsideration/upheld=4 reconsideration/corrected=2",
    "prose-remedies",
  ),
  wrong(
    "发生政府信息公开行政复议一件、行政诉讼两件。",
    "reconsideration/other=2 litigation-direct/other=2",
    "prose-remedies",
  ),
  wrong(
    "政府信息公开行政诉讼案件5件。",
    "litigation-direct/upheld=5 litigation-after-reconsideration/upheld=1",
    "prose-remedies",
  ),
  wrong(
    "信息公开行政复议10件，已审结8件，均予以维持。",
    "reconsideration/upheld=7 reconsideration/corrected=1 reconsideration/pending=2",
    "prose-remedies",
  ),
  wrong(
    "2023年，我局因政府信息公开被提起行政诉讼4件，其中尚未审结2件。",
    "litigation-direct/upheld=3 litigation-direct/pending=1",
    "prose-remedies",
  ),
  trap(
    "向市司法局备案的政府信息公开行政复议134件、诉讼57件。",
    "reconsideration/upheld=170 litigation-direct/upheld=77",
  ),
  trap("全年审理行政复议案件256件。", some),
  trap("县司法局作为行政复议机构，共受理行政复议申请88件。", some),
  trap("我局办理行政复议案件12件、行政诉讼案件30件。", some),
  trap("市公安局政府信息公开行政复议9件。", `${some} agency=临江市人民政府 scope=region`),
  trap("组织行政复议、行政诉讼案例培训4次，涉及信息公开案件6件。", some),
  trap("上年度发生政府信息公开行政复议30件。", some),
  trap("政府信息公开行政复议中申请人撤回3件，终止2件。", some),
  trap("政府信息公开行政诉讼驳回原告诉讼请求5件。", some),
  trap("政府信息公开行政复议三十余件。", some),
  trap("行政机关负责人出庭应诉率100%，一审胜诉20件。", some),
  trap("收到行政复议答复通知书14份。", some),
]
