import { add, compareDecimals, fromDecimal } from "../report/index.ts"
import type { Found } from "./found.ts"
import { meaningKey } from "./measure.ts"
import type { Mention } from "./mentions.ts"
import { ofEach } from "./of-each.ts"
import type { Prose } from "./prose.ts"
import type { Quantity } from "./quantities.ts"
import type { Sentence } from "./sentences.ts"
import { channelWords } from "./words.ts"

type Dimension = "applicants" | "channels" | "carried" | "outcomes" | "remedies" | "results" | "bodies"

interface Item {
  readonly quantity: Quantity
  readonly label: string
  readonly isRest: boolean
}

const remedyLabel = /复议|诉讼|起诉/
const tests: readonly (readonly [Dimension, RegExp])[] = [
  ["carried", /新收|(?:上|去)一?年度?(?:结转|转入|遗留|顺延)|本年(?:收到|受理)|当年(?:收到|受理)/],
  ["applicants", /自然人|公民|个人|法人|企业|科研机构|公益组织|法律服务机构|其他(?:社会)?组织/],
  ["results", /维持|纠正|其他结果|审结|审理/],
  ["outcomes", /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|部分予以公开/],
  ["remedies", remedyLabel],
  ["channels", new RegExp(channelWords)],
  [
    "bodies",
    /(?:局|委|办|厅|街道|镇|乡|办公室|部门|单位|中心|队|[各直][市县区州盟旗]|[一-龥]{2}[市县区州盟旗])(?:（[^）]*）?)?$/,
  ],
]
/** All parts of what is known to be whole: then the parts are the total, whatever word leads to them. */
const wholes: Partial<Record<Dimension, readonly RegExp[]>> = {
  carried: [/新收|本年|当年/, /上|去/],
  applicants: [/自然人|公民|个人/, /法人|(?:法人|企业).*组织/],
  results: [/维持/, /纠正/, /其他/, /未审结|审理/],
  outcomes: [/(?<!不)予以公开/, /部分/, /不予公开/, /无法提供/, /不予处理/, /其他/],
  remedies: [/复议(?!后)/, /诉讼|起诉/],
}
/** Litigation alone falls into two: straight to court, and after reconsideration. */
const litigation = [/直接/, /复议后/] as const
const rest = /^(?:其余|剩余|余下|其他|另外)/

function dimensionOf(label: string): Dimension | null {
  return tests.find(([, test]) => test.test(label))?.[0] ?? null
}

/** The names and numbers of a list: the name stands before its number, or behind it in all of them. */
function itemsOf(sentence: Sentence, from: number, to: number, unit: string): Item[] {
  const { text, quantities } = sentence
  const inside = quantities.filter((q) => q.start >= from && q.end <= to && q.kind !== "date" && q.kind !== "other")
  const counted = inside.filter((q) => q.kind === "count" || q.kind === "money")
  return counted.flatMap((quantity): Item[] => {
    if (quantity.unit !== unit && quantity.unit !== "") return []
    const at = inside.indexOf(quantity)
    const start = Math.max(from, inside[at - 1]?.end ?? from)
    const before = text
      .slice(start, quantity.start)
      .replace(/^[，、；：（）和及]+|^.*[，、；：（）](?=[^，、；：（）]+$)/g, "")
    const behind = text.slice(quantity.end, inside[at + 1]?.start ?? to).replace(/[，、；：（）。].*$/, "")
    const label = /^(?:有|其余|为|和|及|以及)?$/.test(before) ? `${before}${behind}` : before
    return [{ quantity, label, isRest: rest.test(label) && !/其他(?:处理|组织|结果)/.test(label) }]
  })
}

/** Percentages, shares and changes stand among the numbers and are no parts. */
const noPart = /占|同比|增|减|较|比上|率/

interface List {
  readonly parent: Quantity
  readonly items: readonly Item[]
  readonly dimension: Dimension
  readonly isWhole: boolean
}

/** 网络、信函、当面分别为20件、8件、3件: names first, numbers behind. */
function listInTurn(sentence: Sentence, parent: Quantity): List | null {
  const { text, quantities } = sentence
  const match = /^[^。；\d]{0,6}[，：（](?<names>[^，。；：（\d]{3,60}?)(?:的)?分别(?:为|是|有)/.exec(
    text.slice(parent.end),
  )
  const names = match?.groups?.names
  if (!match || names === undefined || /分别|年/.test(names.slice(0, -1))) return null
  const dimension = dimensionOf(names)
  const from = parent.end + match[0].length
  const to = from + text.slice(from).search(/[，。；）]|$/)
  const items = quantities
    .filter((q) => q.start >= from && q.end <= to && q.kind === parent.kind)
    .map((quantity): Item => ({ quantity, label: "", isRest: false }))
  const isNamed = items.length > 1 && names.split(/[、和与及]/).filter((name) => name !== "").length === items.length
  if (dimension === null || !isNamed) return null
  const complete = dimension === "channels" || (wholes[dimension]?.every((test) => test.test(names)) ?? false)
  return { parent, items, dimension, isWhole: complete && !/其中/.test(names) }
}

function listBehind(sentence: Sentence, parent: Quantity): List | null {
  const { text } = sentence
  const inTurn = listInTurn(sentence, parent)
  if (inTurn) return inTurn
  const behind = text.slice(parent.end)
  const lead =
    /^(?<noun>[^，。；：（\d]{0,8})(?<sign>[，：（]|，?（)(?<word>其中|分别是|分别为|包括|含|即)?[：，]?/.exec(behind)
  if (!lead?.groups) return null
  const { sign = "", word } = lead.groups
  const from = parent.end + lead[0].length
  const closing = sign.endsWith("（") ? text.indexOf("）", from) : -1
  const stop = text.slice(from).search(/[；。！？]/)
  const to = closing >= 0 ? closing : stop >= 0 ? from + stop : text.length
  const all = itemsOf(sentence, from, to, parent.unit)
  const first = dimensionOf(all[0]?.label ?? "")
  if (first === null) return null
  // 不予公开5件，其中过程性信息3件: parts of a part, and behind them nobody knows of what.
  const isNested = (i: number) =>
    i > 0 && /其中|包括|含|（[^）]*$/.test(text.slice(all[i - 1]?.quantity.end ?? 0, all[i]?.quantity.start))
  const end = all.findIndex(
    (item, i) => isNested(i) || (!item.isRest && (dimensionOf(item.label) !== first || noPart.test(item.label))),
  )
  const items = end < 0 ? all : all.slice(0, end)
  if (items.length < 2 || (word === undefined && sign === "，" && first !== "carried")) {
    const partition = wholes[first]?.every((test) => items.some((item) => test.test(item.label)))
    if (items.length < 2 || !partition) return null
  }
  const hasAll = (tests: readonly RegExp[]) => tests.every((test) => items.some((item) => test.test(item.label)))
  const isLitigation = first === "remedies" && items.every((item) => litigation.some((test) => test.test(item.label)))
  const complete = hasAll(wholes[first] ?? [/$^/]) || (isLitigation && hasAll(litigation))
  const isWhole =
    complete ||
    items.some((item) => item.isRest) ||
    // A list that is left before its end has parts that are not understood.
    (end < 0 && ((word === undefined && sign === "：") || word === "分别为" || word === "分别是"))
  return { parent, items, dimension: first, isWhole }
}

/** 增加4件，其中…: what is divided is the number before. */
const changed = /(?:增加|减少|增长|下降|增至|降至|[多少增减])了?$/

const findList = (sentence: Sentence, parent: Quantity): List | null =>
  changed.test(sentence.text.slice(Math.max(0, parent.start - 4), parent.start)) ? null : listBehind(sentence, parent)

/** What stands behind each number of a sentence, worked out once where the sentence comes again. */
function listOf(sentence: Sentence, parent: Quantity): List | null {
  const { notes } = sentence
  if (notes === null) return findList(sentence, parent)
  const lists = (notes.get(findList) as Map<Quantity, List | null> | undefined) ?? new Map<Quantity, List | null>()
  notes.set(findList, lists)
  const known = lists.get(parent)
  if (known !== undefined) return known
  const list = findList(sentence, parent)
  lists.set(parent, list)
  return list
}

/** 交叉、重复计: parts that may count the same case twice add up to nothing. */
const overlapping = /同时|重复|交叉|含[^，]*内|既/

function judge(prose: Prose, sentence: Sentence, parent: Quantity, mention: Mention | undefined): Found | null {
  const list = listOf(sentence, parent)
  if (list === null) return null
  const { items, dimension } = list
  const all = [parent, ...items.map((item) => item.quantity)]
  const sum = items.map((item) => item.quantity.value).reduce(add)
  const order = compareDecimals(sum, parent.value)
  // Outcomes are those of all that was handled; of those received, some wait and some came from last year.
  const ofReceived =
    (dimension === "outcomes" || dimension === "results") &&
    mention?.rule !== "prose-handled" &&
    mention?.rule !== "prose-remedies"
  const sameBodies =
    dimension === "applicants" &&
    items.filter((item) => /企业|机构|公益/.test(item.label)).length > 0 &&
    items.some((item) => /法人/.test(item.label))
  const decided = !all.some((q) => q.approximate) && !overlapping.test(sentence.text) && !ofReceived && !sameBodies
  // 案件50件，已审结46件，未审结4件，其中…: the parts may be those of a number further before.
  const earlier = sentence.quantities.filter((q) => q.end <= parent.start && q.kind === parent.kind)
  const fitsEarlier = earlier.some((q) => compareDecimals(sum, q.value) === 0)
  const broken = decided && !fitsEarlier && (list.isWhole ? order !== 0 : order > 0)
  const isRough = list.isWhole && all.some((q) => q.approximate)
  const meaning = mention?.meanings[0]
  const last = items.at(-1)?.quantity.end ?? parent.end
  return {
    rule: "prose-sublist",
    about: `${meaning ? meaningKey(meaning) : "total"}/${dimension}`,
    sentence,
    start: parent.start,
    end: last,
    outcome: order === 0 ? "holds" : broken ? "broken" : "unknown",
    why: isRough ? "not-given" : "not-comparable",
    cells: meaning ? (prose.reckon(meaning)?.cells ?? []) : [],
    expected: fromDecimal(sum),
    found: fromDecimal(parent.value),
  }
}

/** N-07: the parts of a list add up to the number before it, where the list is whole; and never to more. */
export function judgeSublists(prose: Prose): Found[] {
  return ofEach(prose.counting, (sentence) => {
    if (sentence.quantities.length < 3) return []
    const counted = sentence.quantities.filter((q) => q.kind === "count" || q.kind === "money")
    // A total has two parts behind it at least.
    if (counted.length < 3) return []
    const mentions = prose.mentionsOf(sentence)
    return counted
      .slice(0, -2)
      .filter((q) => q.unit !== "" && q.unit !== "个" && q.unit !== "项")
      .flatMap(
        (parent) =>
          judge(
            prose,
            sentence,
            parent,
            mentions.find((m) => m.quantity === parent),
          ) ?? [],
      )
  })
}
