import { isPersonName, maskName } from "../../privacy/index.ts"
import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"

const nobody: readonly Judgement[] = ["author", "editor"].map((at) => ({ at, outcome: "holds", found: null }))

/** Programs write the name of whoever typed into the file's properties. Only what looks like a person's name counts. */
export const authorNamed = defineCode({
  id: "author-named",
  severity: "notice",
  basis: { kind: "practice", clause: "对外发布的文件不带作者等个人信息" },
  judge: ({ warnings, properties }) => {
    // Bare figures come without a file.
    if (warnings === null) return [{ at: "author", outcome: "unknown" }]
    if (!properties?.author && !properties?.lastModifiedBy) return nobody
    const named = { author: properties?.author, editor: properties?.lastModifiedBy }
    return Object.entries(named).flatMap(([at, name]) => {
      const isPerson = typeof name === "string" && isPersonName(name)
      return [{ at, outcome: isPerson ? "broken" : "holds", found: isPerson ? maskName(name) : null }]
    })
  },
})
