import { describe, expect, it } from "vitest"
import { runRules } from "../check/index.ts"
import { emptyReport } from "../forms/index.ts"
import { periodNotYear } from "./dates/period-not-year.ts"
import { formNumberCited } from "./form/form-number-cited.ts"
import { numberMissing } from "./form/number-missing.ts"
import { templateWords } from "./form/template-words.ts"

/** Invented sentences as reports have them: about none of them is there anything to say. */
const ordinary = [
  "2024年，我局深入贯彻《中华人民共和国政府信息公开条例》，主动公开政府信息1,236条。",
  "全年共受理政府信息公开申请 12 件，较上年增加 3 件，均在法定期限内答复。",
  "截至2024年12月31日，现行有效行政规范性文件共 25 件。",
  "公开 次数较上年增长两成，办理 期限平均缩短 3 个工作日。",
  "统一规范公开 条目，信息 条数以平台统计为准。",
  "组织开展 场景式培训 2 场、个别辅导 5 次。",
  "未收取信息处理费，发出收费通知0件，金额0元。",
  "通过“虚构发布”微信公众号推送信息三百余条。",
  "信息公开专栏网址：http://www.example.gov.cn/xxgk/xx/index.html。",
  "联系电话：0000-12345XX 以公布为准，邮箱 xxgk@example.gov.cn。",
  "公开指南V2.0、X光检查收费目录、XML接口说明已上线。",
  "办理结果：予以公开3件、部分公开1件、不予公开0件（其中属于国家秘密0件）。",
  "二〇二四年一月一日以来，○○七号档案室对外开放。",
  "申请人张某某不服答复申请行政复议，结果维持。",
  "3×5厘米以上的公示牌全部更换，字号不小于2×2。",
  "本年度无其他需要报告的事项。",
  "具体数据见下表：",
  "以上表格数据如有出入，以本报告为准。",
  "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度未收取费用。",
  "落实《国务院办公厅关于做好政务公开工作的意见》（国办发〔2016〕80号）要求。",
  "按照《虚构省人民政府办公厅关于做好年度报告编制工作的通知》（虚政办函〔2025〕2号）编制本报告。",
  "依据《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号），结合本单位实际编制。",
  "依据国办公开办函［2021］30号文件要求编制。",
  "平台建设按照国办公开办函〔2019〕61号文件执行。",
  "本报告中所列数据统计期限自2024年1月1日至2024年12月31日。",
  "报告统计期限为2024年1月1日到12月31日。",
  "统计时间范围：2024 年 1 月 1 日 — 2024 年 12 月 31 日。",
  "专项行动自2024年3月1日至2024年6月30日开展，公开信息20条。",
  "与上年统计期限2023年1月1日至2023年12月31日相比，口径一致。",
  "除行政复议数据延至2025年1月10日外，统计期限为2024年1月1日至2025年1月10日。",
  "本局于2024年5月6日挂牌成立，数据统计期限为2024年5月6日至2024年12月31日。",
  "上半年（2024年1月1日至2024年6月30日）公开信息600条，下半年636条。",
  "2024 年 3 月 5 日，召开政务公开工作推进会。",
  "每年 1 月 31 日前公布上一年度报告。",
  "共 同推进、共 建共享，统 筹安排。",
  "为 期三天的培训，为 个人申请者提供便利。",
  "（一）主动公开情况。（二）依申请公开情况。（三）政府信息管理。",
  "“XML”“XLS”“XXL”等格式均可下载。",
  "依申请公开件办理流程进一步优化，公开件均已归档。",
  "发布政策解读 4 篇、图解 2 期，回应关切 11 次。",
]

const rules = [templateWords, numberMissing, formNumberCited, periodNotYear]

describe("ordinary prose", () => {
  it.for(ordinary)("%s", (sentence) => {
    const report = {
      ...emptyReport(),
      year: 2024,
      title: "示例县教育局2024年政府信息公开工作年度报告",
      forms: { disclosure: "2021", requests: "2021", remedies: "2021" } as const,
      sections: [{ id: "overview" as const, heading: "一、总体情况", paragraphs: [sentence] }],
    }
    const { findings } = runRules(report, { asOf: "2025-01-31", rules })
    expect(findings.map(({ id, mention }) => `${id} ${mention?.text}`)).toEqual([])
  })
})
