import type { SubjectCase, TruthTables } from "../truth-table.ts"

const text = (...paragraphs: string[]): SubjectCase => ({
  sections: [{ id: "overview", heading: "一、总体情况", paragraphs }],
})

export const truth: TruthTables = [
  {
    holds: [
      text("全年主动公开政府信息120条，通过虚构平台发布。"),
      text("公开指南见 http://xxgk.example.gov.cn/xx/ ，联系电话138XXXX1234。"),
      text("二〇〇九年以来，二○二三年度共受理3件。表格如下："),
      text("申请人某某某的申请已办结。", "《条例》第XX章之外另有规定的，从其规定。".replace("XX", "二")),
    ],
    broken: [
      text("全年通过XX平台公开政府信息120条。"),
      text("该部分以表格形式报告。表格如下："),
      text("（文字描述，收取信息处理费情况在此处报告。）"),
      text("20XX年，我局主动公开政府信息120条。"),
      text("202X年共受理申请3件。"),
      text("某某单位按照要求编制本报告。"),
      text("（单位名称）按照要求编制本报告。"),
      text("主动公开政府信息X条。"),
      text("××县人民政府高度重视。"),
      text("○○局高度重视。"),
      text("此处填写存在的主要问题。"),
      text("主要问题：【待补充】"),
      { title: "XX县人民政府2023年政府信息公开工作年度报告" },
      { ...text("无。"), opening: ["现公布XX年度报告。"] },
      text("( 文字描述，收取信息处理费情况在此处报告。)"),
      text("主要问题：【 待补充相关内容】"),
      text("（ 单位名称 ）按照要求编制本报告。"),
      text("我县○○局高度重视。"),
    ],
    unknown: [{}],
  },
]
