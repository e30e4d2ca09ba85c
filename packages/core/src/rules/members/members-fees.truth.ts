import type { Report } from "../../report/index.ts"
import type { SubjectCase, TruthTables } from "../truth-table.ts"

const whose = (name: string, ...paragraphs: string[]): Partial<Report> => ({
  agency: { name, id: null },
  year: 2024,
  sections: [{ id: "other", heading: "六、其他需要报告的事项", paragraphs }],
})

/** An invented region's own words, and those of its bodies by name. */
const region = (own: string, bodies: Readonly<Record<string, string>>): SubjectCase => ({
  ...whose("云泽县人民政府", own),
  scope: "region",
  members: Object.entries(bodies).map(([name, text]) => whose(name, text)),
})

const list = "全县行政机关2024年共收取信息处理费800元，其中民政局1件，收取300元；县水务局2件500元。"
const civil = "云泽县民政局"
const water = "云泽县水务局"

export const truth: TruthTables = [
  {
    holds: [
      region(list, { [civil]: "本年度收取信息处理费300元。", [water]: "我局收取信息处理费500元。" }),
      // Members are missing, or say nothing of fees.
      region(list, { [civil]: "本年度收取信息处理费300元。", [water]: "无其他需要报告的事项。" }),
      // What was asked for is not what came in, and a rough sum is no sum.
      region(list, { [civil]: "本年度收取信息处理费300元。", [water]: "发出信息处理费通知3件，共900元。" }),
      region(list, { [civil]: "本年度收取信息处理费300元。", [water]: "收取信息处理费约900元。" }),
      // Of two bodies that the list may mean, it means neither.
      region("全县共收取信息处理费900元，其中民政局300元。", {
        [civil]: "本年度收取信息处理费400元。",
        云泽县青石镇民政局: "本年度收取信息处理费300元。",
      }),
      // The place is left off in front of a name, and nowhere else.
      region("全县共收取信息处理费800元，其中青石区民政局300元。", {
        云泽县青石民政局: "我局收取信息处理费400元。",
      }),
      // Behind another word a sum is something else.
      region("全县共收取信息处理费800元，其中减免民政局300元。", { [civil]: "我局收取信息处理费400元。" }),
    ],
    broken: [
      region(list, { [civil]: "本年度收取信息处理费200元。", [water]: "我局收取信息处理费500元。" }),
      region(list, { [civil]: "本年度未收取信息处理费。", [water]: "我局收取信息处理费500元。" }),
      region("2024年，全县未收取信息处理费。", { [civil]: "我局收取信息处理费100元。" }),
      region("全县共收取信息处理费800元。", { [civil]: "收取信息处理费500元。", [water]: "收取信息处理费400元。" }),
    ],
    unknown: [
      // Printed to hundreds of yuan.
      region("全县共收取信息处理费0.08万元。", { [civil]: "我局收取信息处理费820元。" }),
      region("无其他需要报告的事项。", { [civil]: "我局收取信息处理费100元。" }),
      region("全县共收取信息处理费约800元。", { [civil]: "我局收取信息处理费900元。" }),
      // The report contradicts itself: which of its sums is meant nobody knows.
      region("全县共收取信息处理费800元。全县收取信息处理费700元。", { [civil]: "我局收取信息处理费900元。" }),
      region(list, { [civil]: "无其他需要报告的事项。" }),
      { ...region(list, { [civil]: "我局收取信息处理费900元。" }), scope: null },
      { ...region(list, {}), members: null },
      { ...region(list, { [civil]: "我局收取信息处理费900元。" }), year: 2023 },
    ],
    notApplicable: [
      { ...region(list, { [civil]: "我局收取信息处理费900元。" }), scope: "body" },
      { ...region(list, { [civil]: "我局收取信息处理费900元。" }), scope: "level" },
    ],
  },
]
