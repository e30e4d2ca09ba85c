import { defineCode } from "../declare.ts"
import { judgePrivate } from "./private-passages.ts"

/** A citizen's number identifies a person for life: it is sensitive wherever it stands. */
export const privateIdNumber = defineCode({
  id: "private-id-number",
  severity: "warning",
  basis: { kind: "law", clause: "《个人信息保护法》第二十五条；《政府信息公开条例》第十五条" },
  judge: (subject) => judgePrivate("id-number", subject),
})
