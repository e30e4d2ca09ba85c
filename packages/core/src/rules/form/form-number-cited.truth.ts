import type { SubjectCase, TruthTables } from "../truth-table.ts"

const report = (form: "2019" | "2021", opening: string): SubjectCase => ({
  year: 2022,
  forms: { disclosure: form, requests: form, remedies: form },
  opening: [opening],
})
const mixed = { disclosure: "2021", requests: "2019", remedies: "2021" } as const
const format = "《中华人民共和国政府信息公开工作年度报告格式》"

export const truth: TruthTables = [
  {
    holds: [
      report("2021", `根据${format}（国办公开办函〔2021〕30号）编制。`),
      report("2021", `根据${format}(国办公开办函 [2021] 30号)编制。`),
      report("2019", "根据《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）编制。"),
      report("2021", "根据《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）建设专栏。"),
      report("2021", "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）收费。"),
      report("2021", `${format}（国办公开办函〔2021〕30号）施行，原格式（国办公开办函〔2019〕60号）废止。`),
      report("2021", "本报告按照格式编制。"),
      { ...report("2021", `根据${format}（国办公开办函〔2019〕60号）编制。`), forms: mixed },
      // Of another matter, whatever its number.
      report("2021", "按照国办公开办函〔2021〕12号、国办公开办函〔2018〕30号文件要求办理。"),
      report(
        "2021",
        "根据《年度报告工作通知》（国办公开办函〔2019〕60号）和《公文格式》（国办公开办函〔2019〕60号）办理。",
      ),
      { forms: mixed, opening: ["本报告按照格式编制。"] },
      { opening: ["本报告按照格式编制。"] },
    ],
    broken: [
      report("2021", `根据${format}（国办公开办函〔2019〕60号）编制。`),
      report("2019", `根据${format}（国办公开办函【2021】30号）编制。`),
      report("2021", "按照国办公开办函〔2021〕60号文件要求编制。"),
      report("2021", `根据${format}（国办函〔2021〕30号）编制。`),
      { ...report("2021", `根据${format}（国办公开办函〔2021〕31号）编制。`), forms: mixed },
      report(
        "2021",
        `根据${format}（国办公开办函〔2019〕60号）编制。${format}（国办公开办函〔2019〕60号）、（国办公开办函〔2021〕31号）。`,
      ),
      {
        ...report("2021", `根据${format}（国 办公开办函 〔2019〕 第 60 号）编制。`),
        forms: { ...mixed, disclosure: null, requests: "2021" },
      },
      report(
        "2021",
        "根据《国务院办公厅政府信息与政务公开办公室关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函﹝2021﹞31号）编制。",
      ),
      // Some words between title and number, and a long text behind it.
      report("2021", `根据${format}要求（见国办公开办函〔2021〕31号）编制。`),
      report("2021", `根据${format}（国办公开办函〔2021〕31号）编制。${"本报告由六个部分组成。".repeat(12)}`),
      report("2021", "按照国办公开办函〔2019〕第60号文件要求编制。"),
      {
        ...report("2021", `根据${format}（国办公开办函〔2019〕60号）编制。`),
        forms: { disclosure: "2021", requests: null, remedies: "2021" },
      },
      // Two numbers, neither of them right.
      report("2021", `根据${format}（国办公开办函〔2019〕60号）、${format}（国办公开办函〔2021〕31号）编制。`),
    ],
    unknown: [
      { opening: [`根据${format}（国办公开办函〔2021〕30号）编制。`] },
      { forms: { disclosure: "2021", requests: "2021", remedies: "2021" } },
    ],
  },
]
