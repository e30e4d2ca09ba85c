import { isPersonName, maskName } from "../../privacy/index.ts"
import { defineCode } from "../declare.ts"

/** Programs write the name of whoever typed into the file's properties. Only what looks like a person's name counts. */
export const authorNamed = defineCode({
  id: "author-named",
  severity: "notice",
  basis: { kind: "practice", clause: "对外发布的文件不带作者等个人信息" },
  judge: ({ warnings }) => {
    if (warnings === null) return [{ at: "file", outcome: "unknown" }]
    const names = warnings.filter(({ code, found }) => code === "author-named" && found !== null && isPersonName(found))
    const [first] = names
    if (first === undefined) return [{ at: "file", outcome: "holds" }]
    return [{ at: "file", outcome: "broken", found: maskName(first.found ?? "") }]
  },
})
