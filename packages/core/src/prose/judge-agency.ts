import { agencyKind } from "./agency-kind.ts"
import { everyMatch } from "./every-match.ts"
import type { Found } from "./found.ts"
import { ofEach } from "./of-each.ts"
import type { Prose } from "./prose.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"

const ownTitle =
  /(?:现将|现公布|现发布|特公布|特向社会公布)(?<name>[一-龥（）]{3,30}?)(?:20\d\d)年度?(?:的)?(?:政府|政务)信息公开(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:年度)?报告/
const bare = (name: string) => name.replace(/\s|（.*?）|\(.*?\)|人民|中华/g, "").replace(/办事处$/, "")

/** One name within the other, or both ending alike: 县民政局 and 青石县民政局 are one. */
function mayBeSame(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)]
  if (one.includes(two) || two.includes(one)) return true
  // Without their places: 市民政局 of 江州市民政局.
  const stem = (name: string) => name.replace(/^.*[省市县区州盟旗](?=.{2,})/, "")
  const [first, second] = [stem(one), stem(two)]
  return (
    first.length > 1 && second.length > 1 && (first.endsWith(second) || second.endsWith(first)) && samePlace(one, two)
  )
}

/** Whether two names may lie in one place: what one of them leaves out does not part them. */
function samePlace(a: string, b: string): boolean {
  const places = (name: string) => name.match(/[一-龥]{1,4}?[省市县区州盟旗]/g) ?? []
  const [first, second] = [places(a), places(b)]
  if (first.length === 0 || second.length === 0) return true
  return first.some((place) => second.some((other) => other.endsWith(place) || place.endsWith(other)))
}

const { title, report: named, self: ownWord, body } = signs.bits

function judgeName(name: string | null, sentence: Sentence): Found[] {
  if ((sentence.signs & title) === 0 || (sentence.signs & named) === 0) return []
  const match = ownTitle.exec(sentence.text)
  const found = match?.groups?.name
  if (!match || found === undefined || /^(?:我|本|全|该)/.test(found)) return []
  return [
    {
      rule: "prose-agency",
      about: "name",
      sentence,
      start: match.index,
      end: match.index + match[0].length,
      outcome: name === null ? "unknown" : mayBeSame(name, found) ? "holds" : "broken",
      why: "not-given",
      expected: name,
      found,
    },
  ]
}

const selves: Readonly<Record<string, RegExp>> = {
  局: /局|署|队|中心/,
  镇: /镇/,
  乡: /乡/,
  街道: /街道/,
  厅: /厅/,
}
/** 我局 at the beginning of a clause: who speaks. */
const self = /(?:^|[，。；：]|年|日)(?:全年)?[我本](局|镇|乡|街道|厅)(?!、|和|长|势|级|以|部|务|面|限|村|情|土|下|分)/g

/** A township that writes 我局 has taken the sentence from another body's report. */
function judgeSelf(name: string, sentence: Sentence): Found[] {
  if ((sentence.signs & ownWord) === 0 || (sentence.signs & body) === 0) return []
  const kind = agencyKind(name)
  if (kind === null || kind === "office" || kind === "government") return []
  const matches = everyMatch(sentence.text, self).map((match) => ({
    match,
    fits: selves[match[1] ?? ""]?.test(name) ?? true,
  }))
  const telling = matches.find((item) => !item.fits) ?? matches[0]
  return (telling ? [telling] : []).flatMap(({ match, fits }): Found[] => {
    return [
      {
        rule: "prose-agency",
        about: "self",
        sentence,
        start: match.index,
        end: match.index + match[0].length,
        outcome: fits ? "holds" : "broken",
        expected: name,
        found: match[0].replace(/^.*(?=[我本])/, ""),
      },
    ]
  })
}

/** N-13: the body that the text speaks as is the one that publishes it. */
export function judgeAgency({ report, sentences }: Prose): Found[] {
  const { name } = report.agency
  return ofEach(sentences, (sentence) => {
    const [named, self] = [judgeName(name, sentence), name === null ? [] : judgeSelf(name, sentence)]
    return named.length === 0 ? self : [...named, ...self]
  })
}
