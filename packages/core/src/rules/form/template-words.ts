import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"
import { hasText, mentionIn, passagesWith, tellingSigns } from "../passages.ts"
import { templatePatterns, templateSigns } from "./template-patterns.ts"

/** Words of the template that should have been replaced. Each way of leaving them is one place in each part. */
export const templateWords = defineCode({
  id: "template-words",
  severity: "warning",
  basis: { kind: "practice", clause: "格式中的填写说明和占位文字，正式报告中应当替换或删去" },
  judge: (subject) => {
    const { report } = subject
    if (!hasText(report) && report.title === null) return [{ at: "text", outcome: "unknown" }]
    const places = new Map<string, Judgement>()
    for (const passage of passagesWith(subject, templateSigns)) {
      for (const { id, sign, pattern } of templatePatterns) {
        if ((passage.signs & tellingSigns.bits[sign]) === 0) continue
        const at = `${passage.section ?? "front"}/${id}`
        const match = places.has(at) ? null : pattern.exec(passage.text)
        if (!match) continue
        const mention = mentionIn(passage, match.index, match.index + match[0].length)
        places.set(at, { at, outcome: "broken", found: match[0], mention })
      }
    }
    return places.size > 0 ? [...places.values()] : [{ at: "text", outcome: "holds" }]
  },
})
