import type { Report } from "../report/index.ts"
import { isOwnScope } from "./comparable.ts"
import { lastMatch } from "./every-match.ts"
import { isMadeOf } from "./is-made-of.ts"
import type { Meaning } from "./measure.ts"
import { ofEach } from "./of-each.ts"
import { isOwnPeriod } from "./period.ts"
import type { Quantity } from "./quantities.ts"
import { isAboutSome, isOtherCase, isOtherRequest, isRestricted } from "./restricted.ts"
import { printed, type Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"
import { type Context, remedyRowsIn, type Subject, subjectOf } from "./subject.ts"
import { applicantWords, applicationWords, foreignWords, outcomeWords, remedyWords, type Word } from "./words.ts"

/** A number in prose and what it may count. */
export interface Mention {
  readonly sentence: Sentence
  readonly quantity: Quantity
  readonly rule: Subject["rule"]
  readonly meanings: readonly Meaning[]
  /** Same bodies, same year, all channels, an exact number: only then does another figure contradict it. */
  readonly isComparable: (report: Report) => boolean
}

const filler =
  /其中|其余|剩余|余下|另外|另|有|尚|还|全部|总|合|共|计|仅|以及|和|、|及|包括|包含|含|涉及|分别|为|是|已|均|约|达|到|的|：|“|”|"|而|但|且|并|，|数量|量|件数/g
const topics = new RegExp(
  `(?<requests>${applicationWords})|(?<remedies>${remedyWords})|(?<foreign>${foreignWords})`,
  "g",
)
const changing =
  /同比|环比|[较比](?:上|去|前|20|同)|相比|增长|增加|上升|提高|下降|减少|回落|降低|增幅|降幅|增至|降至|升至/
const counters = new Set(["件", "条", "份", "起", "例", "宗", "笔", "项", "个", "件次", ""])

/** The offsets of the clause around a position: between two signs that part clauses. */
function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if ((signs.of(text.charCodeAt(i)) & signs.bits.clause) !== 0) return i + 1
  return 0
}

/** What stands around a number: before it, behind it, and where the first begins. */
interface Phrases {
  readonly before: string
  readonly behind: string
  readonly start: number
}

/** From the last number or sign to this number, and from it to the next of either. */
function phrases(sentence: Sentence, quantity: Quantity): Phrases {
  const { text, quantities } = sentence
  const counted = quantities.filter((other) => other.kind !== "date" && other.kind !== "other")
  const previous = counted.filter((other) => other.end <= quantity.start).at(-1)?.end ?? 0
  const next = counted.find((other) => other.start >= quantity.end)?.start ?? text.length
  let start = Math.max(previous, clauseStart(text, quantity.start))
  let before = text.slice(start, quantity.start)
  if (isMadeOf(before, filler) && start > previous) {
    // 部分公开（区分处理）3件, 予以公开（3件） and 收到申请，共计20件: what is counted stands in the clause before.
    const sign = text[start - 1] ?? ""
    const bracket = sign === "）" ? text.lastIndexOf("（", start - 1) : -1
    if (bracket >= previous && before === "") {
      start = Math.max(previous, clauseStart(text, bracket))
      before = text.slice(start, bracket)
    } else if (/[（：]/.test(sign) || /共|计|总|数量/.test(before)) {
      start = Math.max(previous, clauseStart(text, start - 1))
      before = text.slice(start, quantity.start)
    }
  }
  // 5件维持、1件纠正: the names stand behind their numbers, and what stands before this one is the last one's.
  if (start === previous && previous > 0 && /[、和及与]$/.test(before)) before = ""
  const rest = text.slice(quantity.end, next)
  return { before, behind: rest.slice(0, rest.search(/[，。；：（）、]|$/)), start }
}

function topicOf(text: string, carried: Context["topic"]): Context["topic"] {
  const last = lastMatch(text, topics)?.groups
  if (last === undefined) return carried
  return last.requests !== undefined ? "requests" : last.remedies !== undefined ? "remedies" : "foreign"
}

/**
 * What a sentence is about by itself, where nothing before it says so: it speaks of applications alone, tells at least two
 * outcomes of the form or two kinds of applicants apart, or has one outcome of 申请.
 */
function impliedTopic({ text, quantities }: Sentence): Context["topic"] {
  if (quantities.length === 0 || !/申请|[予公]开|不予|无法提供|处理|不掌握/.test(text)) return null
  topics.lastIndex = 0
  let named = topics.exec(text)
  if (named !== null) {
    // One that is no application is enough.
    for (; named !== null; named = topics.exec(text)) if (named.groups?.requests === undefined) return null
    return "requests"
  }
  const told = (words: readonly Word[]) =>
    words.filter(({ pattern }) => text.search(pattern) >= 0).length + (text.includes("申请") ? 1 : 0)
  return told(outcomeWords) > 1 || (text.includes("申请人") && told(applicantWords) > 2) ? "requests" : null
}

/** 五项制度, 3个窗口: a number of what stands behind it. */
function isOtherNoun({ unit }: Quantity, behind: string): boolean {
  if (unit !== "项" && unit !== "个" && unit !== "条") return false
  return (
    /^[一-龥]/.test(behind) &&
    !/^(?:申请|政府信息公开|依申请|予以|不予|部分|无法|其他|已|均|为|是|结转|正在|尚|由)/.test(behind)
  )
}

/** Papers about applications, and no applications. */
const documents = /(?:书|文书|材料|函|通知|通知单|台账|案例|卷宗|记录|手册|指南|范本|样本|流程|制度|回执)$/
/** Reconsideration and litigation over something else, or as the body that decides them. */
const otherRemedies =
  /备案|审理(?!中)|裁决|复议机关|复议机构|复议决定书|受理行政复议|行政复议局|复议委员会|第三人|复议答复|收到行政复议申请|民事|刑事|一审|二审|再审|上诉|新收|新增|其他行政|全部行政|各类行政|行政应诉工作|非信息公开/
const ogi = /信息公开|依申请|公开申请|申请公开|政务公开/

interface Carried {
  topic: Context["topic"]
  base: readonly Meaning[]
  /** What the paragraph has said before this sentence. */
  earlier: string
  /** The paragraph has spoken of open information, so 复议 and 诉讼 are over it. */
  isAboutInformation: boolean
}

function isWithin(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf("；", at - 1), 0)
  const lead = text.slice(from, at).replace(/（[^（）]*）/g, "")
  return /其中|包括|包含|(?<!包)含(?!义)|涉及/.test(lead)
}

/** Numbers that stand for several names in turn: 予以公开、部分公开分别为5件、3件. */
function inTurn(sentence: Sentence, quantity: Quantity): string | null | undefined {
  const { text, quantities } = sentence
  const at = text.lastIndexOf("分别", quantity.start)
  if (at < 0 || /[。；]/.test(text.slice(at, quantity.start))) return undefined
  const start = clauseStart(text, at)
  const previous = quantities.filter((other) => other.end <= at && other.kind === "count").at(-1)?.end ?? 0
  const names = text
    .slice(Math.max(start, previous), at)
    .split(/[、和与及]|以及/)
    .filter((name) => name !== "")
  const end = at + text.slice(at).search(/[；。（）]|，(?![^，]{0,3}\d)|$/)
  const numbers = quantities.filter((other) => other.start > at && other.end <= end && other.kind === quantity.kind)
  const index = numbers.indexOf(quantity)
  if (index < 0) return undefined
  if (names.length !== numbers.length) return null
  return names[index]?.replace(/^其中|^：/, "") ?? null
}

function mentionOf(
  sentence: Sentence,
  quantity: Quantity,
  around: Phrases,
  carried: Carried,
  rows: string[][],
): Mention | null {
  const { text } = sentence
  if (quantity.kind !== "count" || !counters.has(quantity.unit) || quantity.value.scale > 0) return null
  const turn = inTurn(sentence, quantity)
  if (turn === null) return null
  const before = turn ?? around.before
  const lead = text.slice(0, quantity.start)
  if (quantity.unit === "" && !/^(?:[，。；、）]|$)/.test(text.slice(quantity.end))) return null
  if (changing.test(before)) return null
  if (documents.test(before) || isOtherNoun(quantity, around.behind)) return null
  // Of those received, 4 are open: what the 4 are stands behind.
  const useBehind = turn === undefined && (isMadeOf(before, filler) || /申请中[，尚仍另还共]*有?$/.test(before))
  const phrase = useBehind ? around.behind : before
  if (useBehind && phrase === "") return null
  const topic = topicOf(useBehind ? `${lead}${phrase}` : lead, null) ?? topicOf(around.behind, carried.topic)
  const within = isWithin(text, quantity.start)
  const subject = subjectOf(phrase, useBehind ? "" : around.behind, {
    topic,
    within,
    base: carried.base,
    remedyRows: rows,
  })
  if (subject === null) return null
  if (topic === "remedies") {
    if (!carried.isAboutInformation && !ogi.test(text)) return null
    if (otherRemedies.test(lead) || otherRemedies.test(around.behind)) return null
  }
  const sentenceLead = lead.slice(0, around.start) + around.before
  // Most numbers are the table's, and nobody asks.
  const { earlier, isAboutInformation } = carried
  const isComparable = (report: Report) =>
    !quantity.approximate &&
    !isRestricted(phrase) &&
    !(topic === "remedies"
      ? isOtherCase(phrase) || (!isAboutInformation && !ogi.test(`${lead}${around.behind}`))
      : isOtherRequest(phrase)) &&
    !isAboutSome(lead) &&
    isOwnPeriod(report.year, sentenceLead) &&
    isOwnScope(report, sentenceLead, earlier)
  return { sentence, quantity, rule: subject.rule, meanings: subject.meanings, isComparable }
}

const heading = /^[（(]?[一二三四五六七八九十\d]+[)）、.．]/
const isHeading = (sentence: Sentence) =>
  sentence.quantities.length === 0 && sentence.text.length < 30 && heading.test(printed(sentence))

/** Whether any number of a sentence can be one of tables three and four: most sentences are done with at one look. */
function maySpeak(sentence: Sentence, topic: Context["topic"]): boolean {
  if (sentence.quantities.length === 0) return false
  return topic === "requests" || topic === "remedies" || /申请|复议|诉/.test(sentence.text)
}

function ofSection({ section }: Sentence): Carried {
  const own = section === "requests" || section === "remedies"
  return { topic: own ? section : null, base: [], isAboutInformation: own, earlier: "" }
}

/** The mentions of one sentence; what it leaves standing goes into `carried`. */
function mentionsOf(sentence: Sentence, carried: Carried): Mention[] {
  const found: Mention[] = []
  let rows: string[][] = []
  const speaksOfRemedies = (sentence.signs & signs.bits.remedy) !== 0
  for (const quantity of sentence.quantities) {
    const around = quantity.kind === "count" || speaksOfRemedies ? phrases(sentence, quantity) : null
    const mention = around && mentionOf(sentence, quantity, around, carried, rows)
    const named = around && speaksOfRemedies ? remedyRowsIn(around.before) : []
    // 复议3件、诉讼2件，其中维持4件: of the last one named, or of all.
    const joined = rows.flatMap((ids) => named.map((own) => [...ids, ...own]))
    if (named.length > 0) rows = named.length === 1 ? [...named, ...joined] : named
    if (mention) {
      found.push(mention)
      const isWhole = mention.rule === "prose-handled" && !isWithin(sentence.text, quantity.start)
      if (mention.rule === "prose-received" || isWhole) carried.base = mention.meanings
    }
    carried.isAboutInformation ||= ogi.test(sentence.text.slice(0, quantity.start))
  }
  return found
}

/** The sentences that are read in one go: those of a paragraph, behind the heading that stands over it. */
function passages(sentences: readonly Sentence[]): Sentence[][] {
  const parts: Sentence[][] = []
  let last: Sentence | undefined
  let wasHeading = false
  for (const sentence of sentences) {
    const isNew = last?.paragraph !== sentence.paragraph || last.section !== sentence.section
    if (isNew && (!wasHeading || last?.section !== sentence.section)) parts.push([sentence])
    else parts.at(-1)?.push(sentence)
    wasHeading = isNew && isHeading(sentence)
    last = sentence
  }
  return parts
}

function readPassage(sentences: readonly Sentence[]): Mention[] {
  const [first] = sentences
  const end = sentences.findLastIndex(({ quantities }) => quantities.length > 0)
  // What is said where no number is, or behind the last one, leads to nothing.
  if (first === undefined || end < 0) return []
  const carried = ofSection(first)
  return sentences.slice(0, end + 1).flatMap((sentence, index) => {
    carried.topic ??= impliedTopic(sentence)
    const found = maySpeak(sentence, carried.topic) ? mentionsOf(sentence, carried) : []
    if (index === end) return found
    carried.topic = topicOf(sentence.text, carried.topic)
    carried.isAboutInformation ||= ogi.test(sentence.text)
    carried.earlier = `${carried.earlier}${sentence.text}`.slice(-400)
    return found
  })
}

interface Read {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
}

/** The mentions of a passage. What it says does not depend on the report, so a passage that comes again is read once. */
function mentionsInPassage(sentences: readonly Sentence[]): readonly Mention[] {
  const notes = sentences.every((sentence) => sentence.notes !== null) ? sentences[0]?.notes : null
  if (!notes) return readPassage(sentences)
  const known = notes.get(readPassage) as Read | undefined
  if (known?.sentences.length === sentences.length && known.sentences.every((own, at) => own === sentences[at]))
    return known.mentions
  const mentions = readPassage(sentences)
  notes.set(readPassage, { sentences, mentions } satisfies Read)
  return mentions
}

/** Every number in a report's prose that says what it counts. A paragraph stands by itself, but for its heading. */
export function mentionsIn(sentences: readonly Sentence[]): Mention[] {
  return ofEach(passages(sentences), mentionsInPassage)
}
