import { defineCode } from "../declare.ts"
import { judgeLateness } from "./judge-lateness.ts"

/** Townships, streets, development zones and authorised organisations: the law names no day for them, practice does. */
export const issuedAfterMarch = defineCode({
  id: "issued-after-march",
  severity: "notice",
  basis: {
    kind: "practice",
    clause: "《政府信息公开条例》第四十九条没有规定乡镇、街道、开发区和授权组织的期限；各地通知一般不晚于3月31日",
  },
  judge: (subject) => judgeLateness(subject, false),
})
