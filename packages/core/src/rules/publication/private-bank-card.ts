import { defineCode } from "../declare.ts"
import { judgePrivate } from "./private-passages.ts"

/** Only where the text speaks of a card or account, and not of one of the office itself. */
export const privateBankCard = defineCode({
  id: "private-bank-card",
  severity: "warning",
  basis: { kind: "law", clause: "《个人信息保护法》第二十五条、第二十八条；《政府信息公开条例》第十五条" },
  judge: (subject) => judgePrivate("bank-card", subject),
})
