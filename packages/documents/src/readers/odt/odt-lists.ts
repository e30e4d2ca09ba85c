import { formatNumber, type NumberStyle } from "../package/number-format.ts"
import { attribute, childrenOf, wholeNumber, type XmlElement } from "../package/xml-element.ts"
import type { OdtStyles } from "./odt-styles.ts"

const mostLevels = 10

/** The first signs of a way to count, by which the format names it. */
const styles: readonly (readonly [string, NumberStyle])[] = [
  ["1", "decimal"],
  ["a", "letters"],
  ["A", "LETTERS"],
  ["i", "roman"],
  ["I", "ROMAN"],
  ["１", "full-width"],
  ["一", "chinese"],
  ["壹", "chinese-legal"],
  ["壱", "chinese-legal"],
  ["〇", "chinese-digits"],
  ["①", "circled"],
  ["甲", "stems"],
  ["子", "branches"],
]

const numbered = new Set(["text:list-level-style-number", "text:outline-level-style"])

type Counters = (number | undefined)[]

/** A list that is being read: its style, the numbers that it has come to, and how deep the reading is in it. */
export interface OpenList {
  readonly style: string | undefined
  readonly counters: Counters
  readonly level: number
}

/** Counts the items of a text document's lists in the order in which they are printed. */
export class OdtLists {
  readonly #styles: OdtStyles
  readonly #byId = new Map<string, Counters>()
  readonly #byStyle = new Map<string, Counters>()
  readonly #outline: Counters = []
  readonly #definitions = new Map<XmlElement, ReadonlyMap<number, XmlElement>>()

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  /** Begins a list within another, or one of its own, which may go on with an earlier one. */
  open(list: XmlElement, outer: OpenList | null): OpenList {
    const named = attribute(list, "text:style-name") ?? outer?.style
    if (outer) return { style: named, counters: outer.counters, level: Math.min(outer.level + 1, mostLevels - 1) }
    const continued = this.#byId.get(attribute(list, "text:continue-list") ?? "")
    const goesOn = attribute(list, "text:continue-numbering") === "true"
    const counters = continued ?? (goesOn ? this.#byStyle.get(named ?? "") : undefined) ?? []
    this.#byId.set(attribute(list, "xml:id") ?? attribute(list, "text:id") ?? "\n", counters)
    this.#byStyle.set(named ?? "", counters)
    return { style: named, counters, level: 0 }
  }

  /** Counts an item by its first paragraph and gives what is printed before it. */
  next(list: OpenList, item: XmlElement, paragraph: XmlElement): string {
    const style = list.style ?? this.#styles.listOfParagraph(attribute(paragraph, "text:style-name"))
    return this.#count(this.#styles.list(style), list.counters, list.level, attribute(item, "text:start-value"))
  }

  /** The number of a heading that stands in no list. */
  nextHeading(heading: XmlElement): string {
    const level = wholeNumber(attribute(heading, "text:outline-level"), 1, 1, mostLevels) - 1
    return this.#count(this.#styles.outline, this.#outline, level, undefined)
  }

  #definitionsOf(style: XmlElement | undefined): ReadonlyMap<number, XmlElement> {
    if (!style) return new Map()
    const known = this.#definitions.get(style)
    if (known) return known
    const own = childrenOf(style).map((item) => [wholeNumber(attribute(item, "text:level"), 0, 0, 99), item] as const)
    const definitions = new Map(own)
    this.#definitions.set(style, definitions)
    return definitions
  }

  #count(style: XmlElement | undefined, counters: Counters, level: number, start: string | undefined): string {
    const definitions = this.#definitionsOf(style)
    const at = (index: number) => definitions.get(index + 1)
    const first = (index: number) => wholeNumber(attribute(at(index), "text:start-value"), 1, 0, 32_767)
    const last = counters[level]
    counters[level] =
      start !== undefined ? wholeNumber(start, 1, 0, 32_767) : last === undefined ? first(level) : last + 1
    counters.length = level + 1
    for (let above = 0; above < level; above += 1) counters[above] ??= first(above)
    const definition = at(level)
    if (!definition || !numbered.has(definition.name)) return ""
    return print(definition, level, (index) => numberAt(at(index), counters[index] ?? first(index)))
  }
}

function numberAt(definition: XmlElement | undefined, value: number): string {
  const format = attribute(definition, "style:num-format") ?? ""
  if (format === "") return ""
  const style = styles.find(([sign]) => format.startsWith(sign))?.[1] ?? "decimal"
  return formatNumber(value, style)
}

/** The number between its signs. A level without a way to count prints nothing at all. */
function print(definition: XmlElement, level: number, number: (index: number) => string): string {
  if (!attribute(definition, "style:num-format")) return ""
  const pattern = attribute(definition, "style:num-list-format")
  if (pattern !== undefined) {
    return pattern.replace(/%(\d{1,2})%/g, (_, index: string) => number(wholeNumber(index, 1, 1, mostLevels) - 1))
  }
  const shown = wholeNumber(attribute(definition, "text:display-levels"), 1, 1, level + 1)
  const numbers = Array.from({ length: shown }, (_, index) => number(level - shown + 1 + index)).filter(Boolean)
  const around = (name: string) => attribute(definition, name) ?? ""
  return `${around("style:num-prefix")}${numbers.join(".")}${around("style:num-suffix")}`
}
