import type { RuleWordings } from "../../rule-wordings.ts"
import { figures, passage } from "./passage.ts"

export const proseFees: RuleWordings = {
  "zh-CN": {
    title: "信息处理费情况未说明或前后不一",
    why: "表三（六）2 有数，说明发出过收费通知；信息处理费的收取情况一般在第六部分报告，且前后应当一致。",
    fix: "在第六部分写明发出收费通知的件数、金额和实际收取的金额；没有收取的，写 0 元。",
    basis: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    message: (facts) =>
      `${facts.expected.length > 0 ? `表中 ${figures(facts, "空白", "、")}，第六部分没有提到信息处理费。` : `正文“${passage(facts)}”与报告另一处关于信息处理费的说法不一致。`}`,
    exceptions: ["收费情况已在报告其他部分说明"],
  },
  en: {
    title: "Fees for processing are not spoken of, or not alike",
    why: "A request closed for an unpaid fee shows that a notice of fees was sent; such fees are reported in section six, and alike wherever they are.",
    fix: "Say in section six how many notices were sent, for how much, and what was paid; where nothing was, say 0 yuan.",
    basis: "Measures on fees for processing government information (2020, No. 109)",
    message: (facts) =>
      `${facts.expected.length > 0 ? `The table has ${figures(facts, "blank", "; ")}, and section six does not speak of fees.` : `“${passage(facts)}” does not fit what the report says of these fees elsewhere.`}`,
    exceptions: ["The fees are spoken of in another part of the report"],
  },
}
