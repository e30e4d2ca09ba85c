import type { Report } from "../report/index.ts"
import { isOwnScope } from "./comparable.ts"
import type { Found } from "./found.ts"
import { type Meaning, type Part, reckon } from "./measure.ts"
import { ofEach } from "./of-each.ts"
import { isOwnPeriod } from "./period.ts"
import type { Prose } from "./prose.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"
import { channelWords } from "./words.ts"

const not = "(?:未曾|尚未|从未|均未|未|没有|无|零)"
const come = "(?:收到|接到|接收到?|受理|接受|发生|产生|出现|存在|涉及|引发|引起|有|过|任何|一[起件例]|1[起件例])*"
const people =
  "(?:(?:公民|自然人|群众|公众|社会公众)(?:、?法人)?(?:(?:和|或|或者|及|、)?其他(?:社会)?组织)?(?:向[^，。]{0,8})?(?:的|提出|提交|申请|要求)*)?"
const channels = new RegExp(channelWords)
const requestNone = new RegExp(
  `${not}${come}${people}(?:有关|书面|的)*(?:(?:政府)?信息公开(?:的)?(?:书面)?申请|依申请公开(?:政府)?(?:信息)?(?:的)?(?:申请|事项|件)?|公开(?:政府)?信息(?:的)?申请|信息公开依申请|申请公开(?:政府)?信息)`,
)
const zeroRequests = /(?:政府信息公开申请|依申请公开(?:申请)?)(?:件|数量?|量|均|全部|为|：)*(?:零|为无|无)(?![一-龥])/
const cause =
  "(?:(?:因|针对|有关|涉及|关于|由)?(?:本机关|我局|本单位|我镇|我乡|我街道|我委|本局|依申请公开)?(?:政府|政务)?(?:信息公开)?(?:工作|申请|事项|答复|行为|问题)*(?:而?引[发起]|产生|导致|被|而)*(?:的)?(?:被?申请|被?提起|相关|案件)*)"
const remedy = "(行政复议|复议|行政诉讼|诉讼)"
const remedyNone = new RegExp(
  `${not}${come}(?:被)?${cause}${remedy}(?:的)?(?:申请|案件|情况)?(?:(?:[、和及与或]|或者|以及|，也?${not}${come})(?:被)?(?:提起|引发)?(?:的)?${remedy})?`,
)
const remediesOnly = /败诉|纠|撤销|责令|违法|维持|驳回|超期|胜诉|结案|审结/
const ogi = /信息公开|依申请|公开申请|申请公开/

const { none, apply, remedy: remedies, carried } = signs.bits

function judge(
  report: Report,
  sentence: Sentence,
  match: RegExpExecArray,
  about: string,
  meaning: Meaning,
  comparable: boolean,
): Found | null {
  const reckoning = reckon(report, meaning)
  if (reckoning === null) return null
  const lead = sentence.text.slice(0, match.index)
  const isOwn = comparable && isOwnPeriod(report.year, lead) && isOwnScope(report, lead)
  const isNone = reckoning.values.includes(0)
  const some = reckoning.values.length > 0 ? !isNone : reckoning.least > 0
  return {
    rule: "prose-none",
    about,
    sentence,
    start: match.index,
    end: match.index + match[0].length,
    outcome: isNone ? "holds" : some && isOwn ? "broken" : "unknown",
    why: isOwn && reckoning.values.length === 0 ? "figure-blank" : "not-comparable",
    cells: reckoning.cells,
    expected: reckoning.values[0] ?? reckoning.least,
    found: 0,
  }
}

function judgeRequests(report: Report, sentence: Sentence): Found[] {
  if ((sentence.signs & none) === 0 || (sentence.signs & apply) === 0) return []
  const match = requestNone.exec(sentence.text) ?? zeroRequests.exec(sentence.text)
  if (!match) return []
  const behind = sentence.text.slice(match.index + match[0].length)
  if (
    /^(?:引|而|的?行政|的?复议|的?诉讼|的?投诉|的?举报|超|逾|答复|被|办理|不|受理|制度|工作|中|系统|平台|渠道|收费|信息处理费|费|未|人|表|或|、)/.test(
      behind,
    )
  )
    return []
  const clause =
    sentence.text
      .slice(0, match.index)
      .split(/[，；：]/)
      .at(-1) ?? ""
  const comparable = !channels.test(clause) && !/涉及|关于|如|若|对/.test(clause)
  const received: Meaning = { plus: [{ table: "requests", row: "received", column: "total" }] }
  return [judge(report, sentence, match, "received", received, comparable)].filter((found) => found !== null)
}

function judgeRemedies(report: Report, sentence: Sentence, isAboutInformation: boolean): Found[] {
  if ((sentence.signs & none) === 0 || (sentence.signs & remedies) === 0) return []
  const match = remedyNone.exec(sentence.text)
  if (!match || (!isAboutInformation && !ogi.test(sentence.text))) return []
  const behind = sentence.text.slice(match.index + match[0].length).split(/[，。；]/)[0] ?? ""
  if (remediesOnly.test(behind) || /^(?:的)?(?:应诉|答复|机构|机关|渠道|备案|前置)/.test(behind)) return []
  const lead = sentence.text.slice(0, match.index)
  const rows = [match[1], match[2]].flatMap((word) =>
    word === undefined ? [] : [word.includes("诉讼") ? "litigation" : "reconsideration"],
  )
  return [...new Set(rows)].flatMap((row) => {
    const part: Part = { table: "remedies", row, column: "total" }
    const comparable = !/直接|复议后|如|若|再审|二审/.test(lead.split(/[，；]/).at(-1) ?? "")
    return judge(report, sentence, match, row, { plus: [part] }, comparable) ?? []
  })
}

const nothingCarried: readonly (readonly [string, RegExp])[] = [
  ["carried-out", /(?:无|没有|未有)(?:申请)?(?:结转|顺延|转)(?:到|至|入)?(?:下|次|20\d\d)一?年度?/],
  [
    "carried-in",
    /(?:无|没有|未有)(?:上|去)一?年度?(?:结转|遗留|转入)|(?:上|去)一?年度?(?:无|没有|未有)(?:申请)?结转(?!下|至|到)/,
  ],
]

/** 无结转下年度继续办理的申请, 无上年结转. */
function judgeCarried(report: Report, sentence: Sentence, isAboutInformation: boolean): Found[] {
  if (!isAboutInformation || (sentence.signs & none) === 0 || (sentence.signs & carried) === 0) return []
  if (!/结转|顺延|遗留|转入/.test(sentence.text)) return []
  return nothingCarried.flatMap(([row, pattern]) => {
    const match = pattern.exec(sentence.text)
    if (!match) return []
    const clause =
      sentence.text
        .slice(0, match.index)
        .split(/[，；：]/)
        .at(-1) ?? ""
    const meaning: Meaning = { plus: [{ table: "requests", row, column: "total" }] }
    return judge(report, sentence, match, row, meaning, !channels.test(clause) && !/涉及|关于|如|若/.test(clause)) ?? []
  })
}

/** N-09: 未收到政府信息公开申请, 未发生行政复议、行政诉讼: then the table has none. */
export function judgeNone({ report, sentences }: Prose): Found[] {
  const denials = sentences.filter((sentence) => (sentence.signs & none) !== 0)
  if (denials.length === 0) return []
  if (denials.every((sentence) => (sentence.signs & (remedies | carried)) === 0)) {
    return ofEach(denials, (sentence) => judgeRequests(report, sentence))
  }
  let paragraph = ""
  let isAboutInformation = false
  return ofEach(sentences, (sentence) => {
    const own = `${sentence.section}/${sentence.paragraph}`
    if (own !== paragraph) isAboutInformation = sentence.section === "requests" || sentence.section === "remedies"
    paragraph = own
    isAboutInformation ||= ogi.test(sentence.text)
    return [
      ...judgeRequests(report, sentence),
      ...judgeRemedies(report, sentence, isAboutInformation),
      ...judgeCarried(report, sentence, isAboutInformation),
    ]
  })
}
