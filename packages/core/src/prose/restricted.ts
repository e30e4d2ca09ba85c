import { everyMatch, lastMatch } from "./every-match.ts"
import { isMadeOf } from "./is-made-of.ts"
import { knownOfCases, knownOfRequests, timeWords, whoWords } from "./known-words.ts"
import { applicationWords, channelWords, outcomeWords } from "./words.ts"

const channels = new RegExp(channelWords)
const anyChannel = /等(?:多种|各类|各种|不同)?(?:方式|渠道|形式|途径)/
/** A kind, a field, a manner, or somebody else's work: what is counted is some of the whole, or none of it. */
const kinds =
  /涉(?!及|政府信息|信息公开)|涉及(?!(?:政府)?信息公开|依申请|自然人|法人|商业|企业|科研|公民|个人|国家秘密|第三方)|关于|有关(?!政府信息)|类(?=申请|的申请|信息)|领域|方面的|重大|疑难|复杂|按时|按期|如期|当场|延期|提前|超期|口头|代表(?![省市县区州])|协助|转办|转交|首次|撤[回销]|补正(?!后)|征求|咨询|部分(?!公开|予以公开)|多数|主要|指导|督促|协调|参与|初审|审核|应对|配合|帮助|代理|联合|会同|另外?[收受接]/
/** Labels of the form in which such words stand. */
const labels = /信访、?举报、?投诉类(?:的)?申请?|行政查询(?:类)?事项/g

const application = new RegExp(applicationWords)
const plainWords =
  "共计?|累计|总共|一共|合计|政府|机关|依法|依规|严格|规范|的|了|到|各类|书面|有效|要求|提[交出]|新|年|对|共有|其中|：|（[^）]*）|和|、"
/** What may stand before 政府信息公开申请 without making it some of them. */
const wholeWords = new RegExp(`${timeWords}|${whoWords}|${plainWords}`, "g")
const verb = /新收|收到|受理|接收|收办|接到|登记|新增|收悉|接受|答复|办结|办复|回复|办理|处理|结转/g

/** 征地类政府信息公开申请: a word that is not known to leave it the whole is taken to make it a part. */
function hasUnknownWord(phrase: string): boolean {
  const at = phrase.search(application)
  if (at < 0) return false
  const lead = phrase.slice(0, at)
  const last = lastMatch(lead, verb)
  return !isMadeOf(last ? lead.slice(last.index + last[0].length) : lead, wholeWords)
}

const outcome = new RegExp(outcomeWords.map(({ pattern }) => pattern.source).join("|"), "g")
const reasonWords =
  /因|由于|属于|涉及|为|系|对|将|经|在|作出?|做出?|决定|答复|告知|办理|处理|结果|情况|情形|依法|中|的|有|其中|分别|是|已|均|被|件|“|”|（[^）]*）|及|和|、|或|与/g

/** 因信息不存在无法提供, 不予公开、无法提供等: a reason of its own makes it a part, and 等 adds what is not named. */
function isOtherOutcome(phrase: string): boolean {
  const spans = everyMatch(phrase, outcome)
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return false
  const reason = phrase.slice(0, first.index).replace(application, "").replace(verb, "")
  const known =
    isMadeOf(reason, reasonWords) || isMadeOf(reason, wholeWords) || /等(?:原因|情形|事由|理由)/.test(phrase)
  return !known || /^等(?!原因|情形|事由|理由)/.test(phrase.slice(last.index + last[0].length))
}

/** Whether a phrase beside a number says that only some are counted: by way, by kind, or by a word that is not known. */
export function isRestricted(phrase: string): boolean {
  const channel = channels.test(phrase) && !anyChannel.test(phrase)
  return channel || kinds.test(phrase.replace(labels, "")) || hasUnknownWord(phrase) || isOtherOutcome(phrase)
}

/** 人均办理, 患者查询申请: with a word that is not known, nobody knows of what a number is said. */
export const isOtherRequest = (phrase: string): boolean => !isMadeOf(phrase, knownOfRequests)

/** 行政诉讼监督案件, 政府信息公开行政复议听证: a word that is not known to leave it the case itself makes it something else. */
export const isOtherCase = (phrase: string): boolean => !isMadeOf(phrase, knownOfCases)

/** Said before of some applications alone, so that what follows is said of those. */
const someBefore = new RegExp(
  `(?:涉及|关于|有关)[^，；]{0,20}(?:的|类)(?:政府)?(?:信息公开)?申请|通过[^，；]{0,12}(?:${channelWords})[^，；]{0,10}(?:提交|提出|收到|受理|申请)`,
)

/** Whether a clause before has narrowed the applications to some. */
export function isAboutSome(lead: string): boolean {
  const own = lead.slice(lead.lastIndexOf("；") + 1).replace(/（[^（）]*）/g, "")
  return someBefore.test(own) && !anyChannel.test(own)
}
