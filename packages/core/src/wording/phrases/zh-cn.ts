import type { Facts, NamedMeaning, Term } from "../../check/index.ts"

export const blank = "空白"
export const shown = (value: string | number | null) => (value === null ? blank : String(value))

/** The name of a figure, with whose it is where it is not this report's own. */
export function named(term: Term): string {
  if (term.of === undefined) return term.name
  return term.of === "last-year" ? `上年度报告“${term.name}”` : `${term.of} ${term.name}`
}

/** `3001＋53`: the figures of one side; in a long sum those that are not zero. */
export function terms(side: Facts["expected"]): string {
  const telling = side.length <= 2 ? side : side.filter((term) => term.value !== 0)
  const list = telling.length > 0 ? telling : side.slice(0, 1)
  const sign = (term: Term, index: number) => (term.sign ? " － " : index > 0 ? " ＋ " : "")
  return list
    .map((term, index) => `${sign(term, index)}${named(term)} ${shown(term.value)}`)
    .join("")
    .trim()
}

export const off = (facts: Facts) => (facts.difference === null ? "" : `，相差 ${facts.difference.replace("-", "")}`)

export const sum = (facts: Facts) =>
  `${facts.place}：${terms(facts.expected)}，合计 ${shown(facts.finding.expected)}；总计栏填 ${shown(facts.finding.found)}${off(facts)}。`

/** Where a passage stands: `二、主动公开政府信息情况第 2 段“…”`. */
export function passage({ finding: { mention }, place }: Facts): string {
  if (mention === undefined) return place
  const front = mention.paragraph === 0 ? "标题" : "开头"
  const where = mention.section === null ? front : `“${place}”第 ${mention.paragraph + 1} 段`
  return `${where}“${mention.text}”`
}

const kinds: Record<string, string> = {
  count: "不小于零的整数",
  change: "整数（可为负）",
  amount: "不小于零的数",
}
export const kind = (facts: Facts) =>
  `${facts.place}：填的是 ${shown(facts.finding.found)}，应为${kinds[String(facts.finding.expected)] ?? "数字"}。`

export const blankTotal = (facts: Facts) =>
  `${facts.place}：总计栏为空白，已填各栏合计为 ${shown(facts.finding.expected)}。`

export const fixSum = "核对这一行（列）的每个分项和总计，改正填错的一格；分项无误的，按分项之和改总计。"
export const fixBlank = "补填总计。没有发生的，填 0，不要留空。"

/** A finding by its numbers and places alone. */
export const plain = (facts: Facts) =>
  `${facts.place}：应为 ${shown(facts.finding.expected)}，实为 ${shown(facts.finding.found)}${off(facts)}。`

/** What a private number is, by its kind. */
export const numbers: Readonly<Record<string, string>> = {
  "id-number": "公民身份号码",
  mobile: "个人手机号码",
  "bank-card": "银行卡号",
}

const namesShown = 2

function meaning({ terms: all, value }: NamedMeaning): string {
  const [first, ...others] = all.slice(0, all.length > namesShown ? 1 : namesShown)
  const rest = others.map((term) => ` ${term.sign ? "－" : "＋"} ${term.name}`).join("")
  const more = all.length > namesShown ? ` 等 ${all.length} 格之和` : ""
  return `${first?.name ?? ""}${rest}${more}（${shown(value)}）`
}

export const meanings = (list: readonly NamedMeaning[]) => `可能的含义：${list.map(meaning).join("；")}`
