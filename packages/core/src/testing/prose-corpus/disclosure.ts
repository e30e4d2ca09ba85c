import { holds, trap, wrong } from "./case.ts"

const some =
  "normative-documents/issued=8 normative-documents/repealed=5 normative-documents/in-force=69 licensing/decisions=1069 penalties/decisions=2113 coercion/decisions=4 fees/amount=9116.36 regulations/issued=0"

/** Table two in words. */
export const disclosureCases = [
  holds("本年度制发行政规范性文件8件，废止5件，现行有效69件。", some),
  holds("全县现行有效行政规范性文件69件，本年度制发规范性文件8件。", `${some} agency=青石县人民政府 scope=region`),
  holds("全年作出行政处罚决定2113件。", some),
  holds("2023年，办理行政许可1069件，实施行政强制4次。", some),
  holds("行政事业性收费9116.36万元。", some),
  holds("全年行政事业性收费金额共计9116.4万元。", some),
  holds("全年行政事业性收费总额为91163600元。", some),
  holds("制定出台行政规范性文件八件。", some),
  holds(
    "新制作规章2件，新公开规章2件。",
    "form=2019 regulations/made=2 regulations/published=2 regulations/total-published=30",
  ),
  wrong("本年度制发行政规范性文件8件，废止5件，现行有效96件。", some, "prose-disclosure"),
  wrong("本年度制发行政规范性文件18件。", some, "prose-disclosure"),
  wrong("全年作出行政处罚决定2131件。", some, "prose-disclosure"),
  wrong("2023年，办理行政许可1096件。", some, "prose-disclosure"),
  wrong("行政事业性收费9161.36万元。", some, "prose-disclosure"),
  wrong("全年行政事业性收费总额为9116.36元。", some, "prose-disclosure"),
  wrong("废止行政规范性文件6件。", some, "prose-disclosure"),
  wrong("全区现行有效行政规范性文件68件。", `${some} agency=东湖区人民政府 scope=region`, "prose-disclosure"),
  trap("公示行政处罚信息320条，行政许可信息1,500条。", some),
  trap("对3件行政规范性文件开展合法性审核。", some),
  trap("县政府及办公室印发规范性文件5件。", `${some} agency=青石县人民政府 scope=region`),
  trap("清理行政规范性文件112件，其中废止12件。", some),
  trap("梳理行政许可事项56项，行政处罚事项301项。", some),
  trap("全市共减免行政事业性收费300万元。", some),
  trap("完善内部规章制度12项。", some),
  trap(
    "主动公开规章13件（含新制定5件，修改4件，废止4件）。",
    "regulations/issued=9 regulations/repealed=4 regulations/in-force=40 agency=临江市人民政府",
  ),
  trap("作出行政处罚决定2000余件。", some),
  trap("主动公开行政规范性文件60件，其他文件162件。", some),
  trap("解读规范性文件20件。", some),
  trap("行政事业性收费项目12项。", some),
]
