import { defineCode } from "../declare.ts"
import { judgePrivate } from "./private-passages.ts"

/** A mobile's number is a person's, unless the office publishes it as one to be called on duty. */
export const privateMobile = defineCode({
  id: "private-mobile",
  severity: "warning",
  basis: { kind: "law", clause: "《个人信息保护法》第二十五条；《政府信息公开条例》第十五条" },
  judge: (subject) => judgePrivate("mobile", subject),
})
