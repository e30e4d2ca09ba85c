import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"
import { hasText, mentionIn, passagesWith, tellingSigns } from "../passages.ts"

/** What is counted stands in front of the gap, its unit behind it: `主动公开信息　　条`, `受理申请____件`. */
const counted = "信息|申请|文件|公开|发布|受理|收到|答复|办理|办结|回复|制发|废止|举办|开展|召开|[共计约达]"
/** A unit that begins another word is none: 条例, 件数, 个人, 次要, 期间. */
const units =
  "条(?!\\s*[例款目件文理约数形线])|件(?!\\s*[数次工])|次(?!\\s*[数要序年日月会第])|份(?!\\s*[额数])|篇(?!\\s*[幅章])|个(?!\\s*[人别性体数])|期(?!\\s*[间限末内望刊待数])|场(?!\\s*[所景地合面次馆])|人次|万元|元(?!\\s*[旦素月宵])|余[条件次份]"
const gap = "(?:[ \\u3000\\u00a0\\u2002-\\u200a\\t]+|[_＿]{2,})"

const { gap: gapSigns, item } = tellingSigns.bits
const patterns = [
  { signs: gapSigns, pattern: new RegExp(`(?:${counted})${gap}(?:${units})`, "g") },
  // No gap is left at all: 主动公开政府信息条，
  { signs: item, pattern: /(?:政府信息|公开信息)条(?=[，,。；;、])/g },
  { signs: gapSigns, pattern: /(?:报告日期|日期|20\d{2})?[ \u3000_＿]{0,9}年[ \u3000_＿]+月[ \u3000_＿]+日/g },
]

/** A sentence from which a number is missing, so that nobody can tell what it says. */
export const numberMissing = defineCode({
  id: "number-missing",
  severity: "warning",
  basis: { kind: "practice", clause: "文字中的数据应当填写完整" },
  judge: (subject) => {
    if (!hasText(subject.report)) return [{ at: "text", outcome: "unknown" }]
    const count = new Map<string, number>()
    const broken = passagesWith(subject, gapSigns | item).flatMap((passage) =>
      patterns.flatMap(({ signs, pattern }) =>
        ((passage.signs & signs) === 0 ? [] : [...passage.text.matchAll(pattern)]).map((match): Judgement => {
          const part = passage.section ?? "front"
          const ordinal = (count.get(part) ?? 0) + 1
          count.set(part, ordinal)
          const mention = mentionIn(passage, match.index, match.index + match[0].length)
          return { at: `${part}/${ordinal}`, outcome: "broken", found: match[0].replace(/\s+/g, " "), mention }
        }),
      ),
    )
    return broken.length > 0 ? broken : [{ at: "text", outcome: "holds" }]
  },
})
