import { holds, trap, wrong } from "./case.ts"

/** N-08, N-11: fees for processing. */
export const feeCases = [
  holds("2023年，我局未收取政府信息公开信息处理费。", "other-fee-unpaid=0 granted=3 section=other"),
  holds("本年度发出收费通知2件，申请人均逾期未缴纳，实际收取0元。", "other-fee-unpaid=2 received=9 section=other"),
  holds("无其他需要报告的事项。", "other-fee-unpaid=0 granted=2 received=2 section=other"),
  holds("2023年，无收取信息处理费情况。", "other-fee-unpaid=2 received=154 section=other"),
  wrong("无其他需要报告的事项。", "other-fee-unpaid=2 received=9 section=other", "prose-fees"),
  wrong("无。", "other-fee-unpaid=1 received=4 section=other", "prose-fees"),
  wrong(
    "本机关按照上级要求推进政务公开，持续优化平台建设，没有其他需要说明的情况。",
    "other-fee-unpaid=3 received=20 section=other",
    "prose-fees",
  ),
  wrong(
    "全年收取信息处理费380元。\n2023年，我局未收取信息处理费。",
    "other-fee-unpaid=0 received=3 section=other",
    "prose-fees",
  ),
  wrong(
    "2023年未收取信息处理费。\n依据《政府信息公开信息处理费管理办法》，全年共收取信息处理费1,200元。",
    "received=3 section=other",
    "prose-fees",
  ),
  trap("全年收取信息处理费0元。", "fees/amount=7730.28 section=other"),
  trap("我局未收取信息处理费。", "fees/amount=52.1 section=other"),
  trap(
    "收取信息处理费共计380元，其中民政局1件，收取380元。",
    "fees/amount=4068.208 agency=青石县人民政府 section=other",
  ),
  trap("2022年收取信息处理费200元。\n2023年未收取信息处理费。", "received=3 section=other"),
]

/** N-12: how many parts. */
export const partCases = [
  holds(
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。",
    "",
  ),
  holds(
    "报告全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项共六个部分。",
    "",
  ),
  holds("全文由总体情况、主动公开情况、依申请公开情况等6个部分组成。", ""),
  holds(
    "本年度报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项六部分组成。",
    "",
  ),
  wrong(
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。",
    "",
    "prose-parts",
  ),
  wrong(
    "本年报由基本情况，主动公开情况，回应解读情况，依申请公开情况，行政复议诉讼情况，机构建设情况，存在问题，附件，共九个部分组成。",
    "",
    "prose-parts",
  ),
  wrong(
    "报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等五个部分。",
    "",
    "prose-parts",
  ),
  wrong(
    "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项七个部分。",
    "",
    "prose-parts",
  ),
  trap("领导小组由办公室、人事科、法规科等六部分组成。", ""),
  trap("政务公开专栏包括指南、制度、年报和法定主动公开内容四部分。", ""),
  trap("主动公开的工作报告分为政策文件、财政预决算两部分内容公开。", ""),
]

/** N-13: year and period. */
export const periodCases = [
  holds("本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。", ""),
  holds("本报告所列数据统计期限为2023年1月1日至12月31日。", ""),
  holds("现将青石县民政局2023年政府信息公开工作年度报告公布如下。", ""),
  holds("根据《条例》规定，特向社会公布2023年度政府信息公开工作年度报告。", ""),
  holds("数据统计时限：2023 年 1 月 1 日—2023 年 12 月 31 日。", ""),
  wrong("本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。", "", "prose-period"),
  wrong("本报告所列数据统计期限为2022年1月1日至12月31日。", "", "prose-period"),
  wrong("本报告所列数据的统计期限自2023年1月1日至2022年12月31日。", "", "prose-period"),
  wrong("现将青石县民政局2022年政府信息公开工作年度报告公布如下。", "", "prose-period"),
  wrong("根据《条例》规定，特向社会公布2021年度政府信息公开工作年度报告。", "", "prose-period"),
  wrong("统计数据从2023年1月1日至2023年12月30日。", "", "prose-period"),
  trap("按时发布2022年度政府信息公开工作年度报告。", ""),
  trap("公示期为2022年11月1日至2022年11月30日，征集意见5条。", ""),
  trap("依据《关于做好2022年政府信息公开工作年度报告编制的通知》开展工作。", ""),
  trap("本报告中所列数据的统计期限自201711日至20171231日。", ""),
  trap("开展了2021—2023年政府信息公开数据清理。", ""),
  trap("2022年1月1日至12月31日期间的预算执行数据已公开。", "year=2023"),
]

/** N-13: whose report it is. */
export const agencyCases = [
  holds("现将县民政局2023年政府信息公开工作年度报告公布如下。", ""),
  holds("我局高度重视政府信息公开工作。", ""),
  holds("现将白沙镇2023年政府信息公开工作年度报告公布如下：", "agency=青石县白沙镇人民政府"),
  holds("我街道坚持以公开为常态。", "agency=河西街道办事处"),
  holds("我镇高度重视。", "agency=白沙镇人民政府"),
  wrong("现将青石县教育局2023年政府信息公开工作年度报告公布如下。", "", "prose-agency"),
  wrong("我局高度重视政府信息公开工作，健全工作机制。", "agency=白沙镇人民政府", "prose-agency"),
  wrong("2023年，我镇认真落实《条例》。", "agency=河西街道办事处", "prose-agency"),
  wrong("今年，我街道不断规范公开工作。", "agency=青石县水务局", "prose-agency"),
  wrong("现将红岩乡2023年政府信息公开工作年度报告公布如下：", "agency=青石县白沙镇人民政府", "prose-agency"),
  trap("我县深入推进政务公开。", ""),
  trap("县教育局、县卫健局等部门积极配合。", "agency=白沙镇人民政府"),
  trap("本部门、本局均设置公开栏。", "agency=青石县水务局"),
  trap("我国经济长期向好，全局意识不断增强。", "agency=白沙镇人民政府"),
  trap("我委、我局联合开展检查。", "agency=临江市发展和改革委员会"),
]
