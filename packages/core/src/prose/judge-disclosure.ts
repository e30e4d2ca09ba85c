import { type CellId, cellId, findCell } from "../forms/index.ts"
import { type Decimal, decimalText, toDecimal } from "../report/index.ts"
import { agencyKind } from "./agency-kind.ts"
import { isOwnScope } from "./comparable.ts"
import { countOf } from "./exact.ts"
import type { Found } from "./found.ts"
import { isMadeOf } from "./is-made-of.ts"
import { knownOfDisclosure } from "./known-words.ts"
import { ofEach } from "./of-each.ts"
import { isOwnPeriod } from "./period.ts"
import type { Prose } from "./prose.ts"
import type { Quantity } from "./quantities.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"

const rowWords: readonly (readonly [string, RegExp])[] = [
  ["normative-documents", /(?:行政)?规范性文件/],
  ["regulations", /(?<![内党项度])规章(?!制度|和|、|库)/],
  ["licensing", /行政许可/],
  ["penalties", /行政处罚/],
  ["coercion", /行政强制/],
  ["fees", /行政事业性收费/],
]
const columnWords: readonly (readonly [string, RegExp])[] = [
  ["issued", /制发|制定|出台|印发/],
  ["made", /制作|制发|制定|出台|印发/],
  ["repealed", /废止/],
  ["in-force", /现行有效|继续有效/],
  ["total-published", /对外公开总/],
  ["decisions", /作出|做出|办理|实施|决定|下达|查处|办结/],
  ["amount", /收费|收入|金额/],
]
/** Acts on documents and decisions that the table does not count. */
const otherActs =
  /审查|审核|备案|清理|解读|征集|评估|报备|公示|信息|事项|归集|上传|项目|清单|免征|减免|修改|修订|宣布|草案|征求|目录|主动公开|集中公开|拟|复议|案卷|评查|培训|减少|增加|同比|办公室|名义|发布|推送|涉及|其中|等|上网|决定书|文书|(?<!新)公开/
/** 行政许可41件，行政处罚3件: of what is counted in decisions alone, the name with its number is enough. */
const bare =
  /^(?:20\d\d年度?|全年|本年度?|我[局委厅镇乡]|我街道|本机关|共|办理|受理|其中|，|、|和)*行政(?:许可|处罚|强制)(?:决定|措施)?(?:共|为|：)?$/
const counters = new Set(["件", "份", "起", "宗", "次", "例", "部", "个", "件次"])

function clauseBefore(sentence: Sentence, quantity: Quantity): string {
  const previous = sentence.quantities.filter((q) => q.end <= quantity.start && q.kind !== "date").at(-1)?.end ?? 0
  return sentence.text.slice(previous, quantity.start).replace(/^.*[，；：（）](?=[^，；：（）]+$)/, "")
}

/** Whether a figure in 10,000 yuan, rounded or cut off to the printed digits, is the printed amount. */
function isAmount(printed: Quantity, figure: Decimal): boolean {
  const scale = Math.max(figure.scale - 4, 0) + 4
  const units = figure.units * 10n ** BigInt(scale - figure.scale + 4)
  const shift = scale + printed.exponent
  if (shift < 0) return units * 10n ** BigInt(printed.value.scale) === printed.value.units * 10n ** BigInt(scale)
  const step = 10n ** BigInt(shift)
  const target = (printed.value.units * 10n ** BigInt(scale)) / 10n ** BigInt(printed.value.scale) / step
  return [(2n * units + step) / (2n * step), units / step].includes(target)
}

const inTenThousands = ({ units, scale }: Decimal) => decimalText({ units, scale: scale + 4 })

function judge(prose: Prose, sentence: Sentence, quantity: Quantity, carriedRow: string | null): Found | null {
  const { report } = prose
  const form = report.forms.disclosure
  const words = clauseBefore(sentence, quantity)
  const row = rowWords.find(([, word]) => word.test(words))?.[0] ?? carriedRow
  if (form === null || row === null || (row === "fees") !== (quantity.kind === "money")) return null
  if (quantity.kind !== "money" && !counters.has(quantity.unit)) return null
  const columns = columnWords
    .filter(([column, word]) => word.test(words) && findCell(form, cellId("disclosure", row, column)))
    .map(([column]) => column)
  const lead = sentence.text.slice(0, quantity.start)
  const isBare = columns.length === 0 && bare.test(words) && !otherActs.test(lead)
  const [column] = isBare ? ["decisions"] : columns
  if (column === undefined || columns.length > 1) return null
  const cell: CellId = cellId("disclosure", row, column)
  const figure = report.cells[cell]
  if (figure === undefined) return null
  const kind = agencyKind(report.agency.name)
  // A government's table covers all its bodies; what one of them made is said in the same words.
  const isWhole = kind !== "government" || /全[省市区县州盟旗]|我[省市区县]/.test(lead)
  const comparable =
    !quantity.approximate &&
    isWhole &&
    isMadeOf(words, knownOfDisclosure) &&
    !otherActs.test(words.replace(/(?:主动|集中)?公开(?=现行有效)/, "")) &&
    isOwnScope(report, lead) &&
    isOwnPeriod(report.year, lead)
  const same =
    figure !== null &&
    (quantity.kind === "money" ? isAmount(quantity, toDecimal(figure)) : figure === countOf(quantity.value))
  return {
    rule: "prose-disclosure",
    about: `${row}/${column}`,
    sentence,
    start: quantity.start,
    end: quantity.end,
    outcome: same ? "holds" : comparable && figure !== null ? "broken" : "unknown",
    why: figure === null ? "figure-blank" : "not-comparable",
    cells: [cell],
    expected: figure,
    found: quantity.kind === "money" ? inTenThousands(quantity.value) : countOf(quantity.value),
  }
}

/** What the text says of documents, decisions and fees is what table two counts. */
export function judgeDisclosure(prose: Prose): Found[] {
  return ofEach(prose.counting, (sentence) => {
    if (sentence.quantities.length === 0 || (sentence.signs & signs.bits.disclosure) === 0) return []
    if (!/规章|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费/.test(sentence.text)) return []
    let row: string | null = null
    return sentence.quantities.flatMap((quantity) => {
      const found = judge(prose, sentence, quantity, row)
      const own = rowWords.find(([, word]) => word.test(clauseBefore(sentence, quantity)))?.[0]
      if (own !== undefined) row = own
      return found ?? []
    })
  })
}
