import { isOwnScope } from "./comparable.ts"
import type { Found } from "./found.ts"
import type { Part } from "./measure.ts"
import { ofEach } from "./of-each.ts"
import { isOwnPeriod } from "./period.ts"
import type { Prose } from "./prose.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"
import { remedyRowsIn } from "./subject.ts"

const all = "(?:均|全部|全都|都|一律|结果均|结果全部)"
const adverbs = "(?:已|依法|获|被|得到|予以|为|按时|按期|如期|按规定|及时|给予|同意|获得|作出|决定|判决|裁定|结果)*"
const claims = [
  { about: "upheld", pattern: new RegExp(`${all}${adverbs}维持`), zero: ["corrected", "other", "pending"] },
  {
    about: "corrected",
    pattern: new RegExp(`${all}(?:已|依法)*(?:被|为)(?:复议机关|法院)?(?:结果)?(?:纠正|纠错)`),
    zero: ["upheld", "other", "pending"],
  },
  {
    about: "closed",
    pattern: new RegExp(`${all}${adverbs}(?:审结|结案|审理完毕)`),
    zero: ["pending"],
  },
  {
    about: "never-corrected",
    pattern:
      /(?:零|无一?|未发生|没有(?:发生)?|未出现)(?:行政诉讼|行政复议|诉讼|复议|案件|起|件|例|被)*(?:败诉|被?纠正|被?纠错)/,
    zero: ["corrected"],
  },
] as const
const settled = /审结|结案|办结|审理完毕|已作出/
const ogi = /信息公开|依申请|公开申请|申请公开/
const foreign = /备案|审理(?!完毕|中)|复议机关|复议机构|民事|刑事|收到行政复议申请|受理行政复议/

const { fate, open, all: every } = signs.bits

function judgeRemedies({ report, reckon }: Prose, sentence: Sentence, isAboutInformation: () => boolean): Found[] {
  return claims.flatMap(({ about, pattern, zero }): Found[] => {
    const match = pattern.exec(sentence.text)
    if (!match) return []
    const lead = sentence.text.slice(0, match.index)
    const window = lead.slice(Math.max(lead.lastIndexOf("；"), 0))
    // 复议被纠正1件，诉讼无败诉: the clause itself names its rows, or else what stands before it does.
    const clause = lead.slice(lead.lastIndexOf("，") + 1) + (about === "never-corrected" ? match[0] : "")
    const inClause = [...new Set(remedyRowsIn(clause).flat())]
    const named = inClause.length > 0 || /败诉/.test(match[0]) ? inClause : [...new Set(remedyRowsIn(window).flat())]
    const rows = named.length > 0 ? named : about === "never-corrected" && /败诉/.test(match[0]) ? ["litigation"] : []
    if (rows.length === 0 || report.forms.remedies === null) return []
    if (!isAboutInformation()) return []
    // 均 behind "of which n" speaks of those n alone.
    const some = /其中|除|其余/.test(window.slice(-16))
    const columns = settled.test(window) && about !== "closed" ? zero.filter((column) => column !== "pending") : zero
    const parts = rows.flatMap((row) => columns.map((column): Part => ({ table: "remedies", row, column })))
    const found = parts.map((part) => reckon({ plus: [part] }))
    const cells = found.flatMap((item) => item?.cells ?? [])
    const sum = found.reduce((total, item) => total + (item?.least ?? 0), 0)
    const known = found.every((item) => item !== null && item.values.length > 0)
    const comparable = !some && !foreign.test(lead) && isOwnScope(report, lead) && isOwnPeriod(report.year, lead)
    return [
      {
        rule: "prose-remedies",
        about: `all-${about}`,
        sentence,
        start: match.index,
        end: match.index + match[0].length,
        outcome: sum > 0 ? (comparable ? "broken" : "unknown") : known ? "holds" : "unknown",
        why: comparable && !known ? "figure-blank" : "not-comparable",
        cells,
        expected: 0,
        found: sum,
      },
    ]
  })
}

const granted = new RegExp(`${all}${adverbs}(?:予以公开|主动公开|同意公开)(?!答复|回复|或)`)

function judgeGranted({ report, mentionsOf, reckon }: Prose, sentence: Sentence): Found[] {
  if ((sentence.signs & open) === 0 || (sentence.signs & every) === 0) return []
  const match = granted.exec(sentence.text)
  if (!match || report.forms.requests === null || /除|其中[^，]{0,12}$/.test(sentence.text.slice(0, match.index)))
    return []
  const counted = mentionsOf(sentence).filter((mention) => mention.quantity.end <= match.index)
  const last = counted.at(-1)
  const between = sentence.text.slice(last?.quantity.end ?? 0, match.index)
  if (last === undefined || last.rule !== "prose-received" || !/^[^。；]{0,14}$/.test(between)) return []
  if (/应|凡|属于|信息/.test(between)) return []
  const row = (id: string): Part => ({ table: "requests", row: id, column: "total" })
  const others = ["denied", "unavailable", "declined", "other"].map((id) => reckon({ plus: [row(id)] }))
  const sum = others.reduce((total, item) => total + (item?.least ?? 0), 0)
  const known = others.every((item) => item !== null && item.values.length > 0)
  return [
    {
      rule: "prose-outcomes",
      about: "all-granted",
      sentence,
      start: match.index,
      end: match.index + match[0].length,
      outcome: sum > 0 ? (last.isComparable(report) ? "broken" : "unknown") : known ? "holds" : "unknown",
      why: last.isComparable(report) && !known ? "figure-blank" : "not-comparable",
      cells: others.flatMap((item) => item?.cells ?? []),
      expected: 0,
      found: sum,
    },
  ]
}

/** 均获维持, 均已审结, 零败诉, 均予以公开: what is said of all leaves nothing elsewhere in the table. */
export function judgeUniversals(prose: Prose): Found[] {
  const { sentences } = prose
  if (sentences.every((sentence) => (sentence.signs & fate) === 0)) {
    return ofEach(sentences, (sentence) => judgeGranted(prose, sentence))
  }
  const isAboutInformation = (index: number) => {
    const { section, paragraph } = sentences[index] as Sentence
    if (section === "requests" || section === "remedies") return true
    for (let at = index; at >= 0; at -= 1) {
      const earlier = sentences[at] as Sentence
      if (earlier.section !== section || earlier.paragraph !== paragraph) return false
      if (ogi.test(earlier.text)) return true
    }
    return false
  }
  return ofEach(sentences, (sentence, index) => {
    if ((sentence.signs & fate) === 0) return judgeGranted(prose, sentence)
    return [...judgeRemedies(prose, sentence, () => isAboutInformation(index)), ...judgeGranted(prose, sentence)]
  })
}
