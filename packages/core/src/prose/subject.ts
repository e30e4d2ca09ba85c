import { everyMatch } from "./every-match.ts"
import type { Meaning, Part } from "./measure.ts"
import { applicantWords, outcomeWords, remedyRowWords, resultWords, type Word } from "./words.ts"

/** What a phrase beside a number says that it counts. */
export interface Subject {
  readonly rule: "prose-received" | "prose-handled" | "prose-outcomes" | "prose-applicants" | "prose-remedies"
  readonly meanings: readonly Meaning[]
}

/** What the words before have left standing: whose parts a later number may be. */
export interface Context {
  readonly topic: "requests" | "remedies" | "foreign" | null
  /** Behind 其中: the number is a part of one before. */
  readonly within: boolean
  /** Whose applicants are being told apart. */
  readonly base: readonly Meaning[]
  /** The rows of table four spoken of, as alternatives: the last one, all of them. */
  readonly remedyRows: readonly (readonly string[])[]
}

const row = (id: string, column = "total"): Part => ({ table: "requests", row: id, column })
const received: Meaning = { plus: [row("received")] }
const open: Meaning = { plus: [row("received"), row("carried-in")] }
const carriedIn: Meaning = { plus: [row("carried-in")] }
const carriedOut: Meaning = { plus: [row("carried-out")] }
const handled: Meaning = { plus: [row("handled")] }
/** Of those received this year: all that was handled but what came from last year. */
const handledOfThisYear: Meaning = { plus: [row("handled")], minus: [row("carried-in")] }
export const everyRemedy = ["reconsideration", "litigation"]

/** A list of words, and one pattern for any of them. */
interface Words {
  readonly all: readonly Word[]
  readonly any: RegExp
}
const wordsOf = (all: readonly Word[]): Words => ({
  all,
  any: new RegExp(all.map(({ pattern }) => pattern.source).join("|")),
})
const outcomeNames = wordsOf(outcomeWords)
const applicantNames = wordsOf(applicantWords)
const resultNames = wordsOf(resultWords)
const remedyRows = wordsOf(remedyRowWords)

interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

const noSpans: readonly Span[] = []

/** Every word of a list found in a text; where two overlap, the longer one. */
function spansOf(text: string, words: Words): readonly Span[] {
  // Most phrases hold none of them.
  if (text === "" || !words.any.test(text)) return noSpans
  const found: Span[] = []
  for (const { id, pattern } of words.all) {
    for (const { index, 0: printed } of everyMatch(text, pattern)) {
      found.push({ id, start: index, end: index + printed.length })
    }
  }
  if (found.length === 1) return found
  const kept: Span[] = []
  for (const span of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const joint = /^(?:[及和与或、/“”"]|以及|或者|并)+$/

/** Words joined by 和 are one thing, counted together; words that only stand near each other are alternatives. */
function alternatives(text: string, spans: readonly Span[]): string[][] {
  if (spans.length === 0) return []
  const distinct = spans.filter((span, i) => spans.findIndex((other) => other.id === span.id) === i)
  if (distinct.length < 2) return distinct.map((span) => [span.id])
  const joined = distinct.slice(1).every((span, i) => joint.test(text.slice(distinct[i]?.end ?? 0, span.start)))
  return joined ? [distinct.map((span) => span.id)] : distinct.map((span) => [span.id])
}

/** Rows of table four that a phrase names, as alternatives. */
export function remedyRowsIn(text: string): string[][] {
  return alternatives(text, spansOf(text, remedyRows))
}

function remedies(text: string, context: Context): Subject | null {
  const named = remedyRowsIn(text)
  const rows: readonly (readonly string[])[] = named.length > 0 ? named : context.remedyRows
  const results = alternatives(text, spansOf(text, resultNames))
  if (named.length === 0 && results.length === 0 && !/案件|案$|共|合计/.test(text)) return null
  if (/驳回|撤回|撤诉|终止|胜诉|败诉|不予受理|调解|审结|结案|办结|一审|二审|再审/.test(text) && results.length === 0)
    return null
  const columns = results.length > 0 ? results : [["total"]]
  const whole = rows.length > 0 ? rows : [everyRemedy]
  const meanings = whole.flatMap((ids) =>
    columns.map(
      (of): Meaning => ({
        plus: ids.flatMap((id) => of.map((column): Part => ({ table: "remedies", row: id, column }))),
      }),
    ),
  )
  return { rule: "prose-remedies", meanings }
}

/** The same meanings for some applicants alone. */
function forApplicants(base: readonly Meaning[], groups: readonly (readonly string[])[]): Meaning[] {
  const narrowed = (parts: readonly Part[], columns: readonly string[]) =>
    parts.flatMap((part) => columns.map((column) => ({ ...part, column })))
  return base.flatMap((meaning) =>
    groups.map((columns) => ({
      plus: narrowed(meaning.plus, columns),
      ...(meaning.minus === undefined ? {} : { minus: narrowed(meaning.minus, columns) }),
    })),
  )
}

const lastYear = "(?:上|去)一?年度?|往年|上期|20\\d\\d年度?"
const nextYear = "(?:下|次|翌|明|第二|后)一?个?年度?|20\\d\\d年度?"
const intoNext = new RegExp(
  `(?:结转|顺延|延续|转接|转|延至|推至|跨)(?:到|至|入)?(?:${nextYear})|结转(?:到|至|入)|(?:尚未|未)(?:办结|答复|办理完毕)|正在(?:办理|处理|答复)|尚在(?:办理|处理)|待(?:办理|答复)|(?:留待|留)(?:${nextYear})`,
)
const fromLast = new RegExp(
  `(?:${lastYear})(?:度)?(?:的)?(?:结转|转入|顺延|遗留|转接|未办结|收到未办结|未答复|延续)|结转(?:自)?(?:上|去)一?年度?|(?:承接|接)(?:${lastYear})`,
)

/** Signs that those words cannot do without. */
const mayBeCarried = /[转延推跨未正尚待留接]/

function carried(text: string): Subject | null {
  if (!mayBeCarried.test(text)) return null
  const [into, from] = [intoNext.test(text), fromLast.test(text)]
  if (!into && !from) return /结转/.test(text) ? { rule: "prose-handled", meanings: [carriedIn, carriedOut] } : null
  // 2023年结转至… names the year that it came from or the one it leaves: both stand open.
  return { rule: "prose-handled", meanings: [...(from ? [carriedIn] : []), ...(into ? [carriedOut] : [])] }
}

const receiving = /新收|收到|受理|接收|收办|接到|收件|接件|登记|新增|收悉|接受|收取|共收/
const closing = /办结|办理完毕|办理完成|办毕|答复|办复|回复|处理完毕|完成办理/
const working = /办理|处理|收办/
const naming =
  /申请(?:件|数量|件数|总数|总量|事项|案件)?(?:量)?[为共计合有达到总：]*$|依申请公开(?:件|事项|信息)?[为共计合有达]*$/

const isNamed = (text: string) => naming.test(text) && !receiving.test(text) && !closing.test(text)

/** 公民、法人和其他组织: whoever may apply, and so no kind of applicant. */
const anybody = /(?:公民|自然人|个人)[、和及]?法人(?:和|或者?|及|以及|、)其他(?:社会)?组织/g

function requests(phrase: string, context: Context): Subject | null {
  const text = phrase.includes("法人") ? phrase.replace(anybody, "") : phrase
  const carriedOver = carried(text)
  if (carriedOver) return carriedOver
  const outcomes = spansOf(text, outcomeNames)
  const applicants = alternatives(text, spansOf(text, applicantNames))
  const verbs: [boolean, boolean] = [receiving.test(text), closing.test(text)]
  if (outcomes.length > 0) {
    const meanings = alternatives(text, outcomes).map((ids): Meaning => ({ plus: ids.map((id) => row(id)) }))
    return { rule: "prose-outcomes", meanings: applicants.length > 0 ? forApplicants(meanings, applicants) : meanings }
  }
  const counted: Meaning[] = /新收/.test(text)
    ? [received]
    : verbs[0] && verbs[1]
      ? [received, handled, open]
      : verbs[0]
        ? /收办/.test(text)
          ? [received, open, handled]
          : [received, open]
        : verbs[1]
          ? context.within
            ? [handled, handledOfThisYear]
            : [handled]
          : working.test(text)
            ? [handled, received, open]
            : naming.test(text)
              ? [received, open, handled]
              : []
  if (applicants.length > 0) {
    const base = counted.length > 0 && !context.within ? counted : context.base
    return {
      rule: "prose-applicants",
      meanings: forApplicants(base.length > 0 ? base : [received, open, handled], applicants),
    }
  }
  // Behind 其中, 收到 and 申请 speak of some of those counted before.
  if (counted.length === 0 || (context.within && !verbs[1] && !/新收/.test(text))) return null
  return { rule: verbs[1] && !verbs[0] ? "prose-handled" : "prose-received", meanings: counted }
}

/** What a number counts, by the phrase before it (or behind it, where nothing stands before). */
export function subjectOf(text: string, behind: string, context: Context): Subject | null {
  if (context.topic === "remedies") return remedies(text, context)
  if (context.topic !== "requests") return null
  const subject = requests(text, context)
  // 申请61件予以公开: the name of the whole stands in front, what became of them behind.
  const fate = subject !== null && isNamed(text) ? requests(behind, context) : null
  return subject && fate ? { rule: fate.rule, meanings: [...fate.meanings, ...subject.meanings] } : subject
}

/** What the whole of the applications is, where the applicants of all are told apart. */
export const wholes: readonly Meaning[] = [received, open, handled]
