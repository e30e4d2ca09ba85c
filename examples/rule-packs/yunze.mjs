// 规则包示例：虚构的云泽省。用法：gouji check 年报.docx --rules yunze.mjs
// An example of a rule pack, of a province that does not exist.
//
// It needs no import: gouji hands in what a pack is declared with. Inside the repository it is type-checked as well.

/** @type {import("@gouji/core").RulePackModule} */
export default (gouji) => {
  const { "zh-CN": zh, en } = gouji.phrases

  // A declaration: which rows add up to which. gouji finds the columns, the figures and the difference.
  const noBacklog = gouji.defineBalance({
    id: "yunze-no-backlog",
    severity: "warning",
    basis: { kind: "practice", clause: "《云泽省政府信息公开工作考核细则》（虚构）第八条：当年收到的申请当年办结" },
    table: "requests",
    left: ["received", "carried-in"],
    right: ["handled"],
  })

  // Code, for what is no sum: a pure function of the report. A list of judgements, one a place.
  const feesExplained = gouji.defineCode({
    id: "yunze-fees-explained",
    severity: "notice",
    basis: {
      kind: "practice",
      clause: "《云泽省政府信息公开工作年度报告编写要求》（虚构）第三条：第六部分写明信息处理费",
    },
    judge: ({ report }) => {
      const other = report.sections.find((section) => section.id === "other")
      // Without the section nothing can be told, and gouji lists the rule as not answered.
      if (other === undefined) return [{ at: "other", outcome: "unknown" }]
      const said = other.paragraphs.some((paragraph) => paragraph.includes("信息处理费"))
      return [{ at: "other", outcome: said ? "holds" : "broken", expected: "信息处理费", found: null }]
    },
  })

  return gouji.definePack({
    id: "yunze",
    version: "1.0.0",
    title: { "zh-CN": "云泽省（虚构示例）", en: "Yunze province (invented example)" },
    rules: [noBacklog, feesExplained],
    wordings: {
      "yunze-no-backlog": {
        "zh-CN": {
          title: "当年收到的申请当年办结",
          why: "省里的考核要求当年收到的申请当年办结，不结转下年度。",
          fix: "核对结转下年度的件数；确有未到期申请的，写明收到日期。",
          basis: "《云泽省政府信息公开工作考核细则》（虚构）第八条",
          message: (facts) =>
            `${facts.place}：${zh.terms(facts.expected)}，共 ${zh.shown(facts.finding.expected)} 件；当年办结 ${zh.shown(facts.finding.found)} 件${zh.off(facts)}。`,
          exceptions: ["年底收到、法定期限未满的申请"],
        },
        en: {
          title: "What comes in during the year is answered in it",
          why: "The province asks for no request to be carried over.",
          fix: "Check how many are carried over; where their time was not up, say when they came.",
          basis: "Assessment rules of Yunze province (invented), Art. 8",
          message: (facts) =>
            `${facts.place}: ${en.terms(facts.expected)} make ${en.shown(facts.finding.expected)}; ${en.shown(facts.finding.found)} were answered${en.off(facts)}.`,
          exceptions: ["Requests that came in December, whose time was not up"],
        },
      },
      "yunze-fees-explained": {
        "zh-CN": {
          title: "第六部分写明信息处理费",
          why: "省里要求在第六部分写明本年度是否收取信息处理费；没有收取的也要写明。",
          fix: "在第六部分加一句，写明收取信息处理费的件数和金额，或写明没有收取。",
          basis: "《云泽省政府信息公开工作年度报告编写要求》（虚构）第三条",
          message: (facts) => `“${facts.place}”没有提到信息处理费。`,
        },
        en: {
          title: "Part six speaks of processing fees",
          why: "The province asks each report to say whether fees were charged, even where none were.",
          fix: "Add a sentence to part six with number and amount, or say that none were charged.",
          basis: "Guide to annual reports of Yunze province (invented), Art. 3",
          message: (facts) => `“${facts.place}” does not speak of processing fees.`,
        },
      },
    },
  })
}
