import { formatNumber, type NumberStyle } from "../package/number-format.ts"
import { attribute, child, childrenOf, wholeNumber, type XmlElement } from "../package/xml-element.ts"
import { isOn } from "./docx-format.ts"
import type { ListRef } from "./styles.ts"

const styles: Readonly<Partial<Record<string, NumberStyle>>> = {
  decimal: "decimal",
  decimalZero: "leading-zero",
  decimalFullWidth: "full-width",
  decimalFullWidth2: "full-width",
  lowerLetter: "letters",
  upperLetter: "LETTERS",
  lowerRoman: "roman",
  upperRoman: "ROMAN",
  chineseCounting: "chinese",
  chineseCountingThousand: "chinese",
  taiwaneseCounting: "chinese",
  taiwaneseCountingThousand: "chinese",
  japaneseCounting: "chinese",
  chineseLegalSimplified: "chinese-legal",
  ideographLegalTraditional: "chinese-legal",
  ideographDigital: "chinese-digits",
  japaneseDigitalTenThousand: "chinese-digits",
  taiwaneseDigital: "chinese-digits",
  decimalEnclosedCircle: "circled",
  decimalEnclosedCircleChinese: "circled",
  decimalEnclosedParen: "parenthesised",
  decimalEnclosedFullstop: "with-stop",
  ideographTraditional: "stems",
  ideographZodiac: "branches",
}

const levels = 9

/** One definition of a list: its levels, and the numbers that they have come to. */
interface List {
  readonly levels: ReadonlyMap<number, XmlElement>
  readonly counters: (number | undefined)[]
}

interface Use {
  readonly list: List
  readonly overrides: ReadonlyMap<number, XmlElement>
  /** Levels whose overriding start has been taken. */
  readonly started: Set<number>
}

const level = (element: XmlElement) => wholeNumber(attribute(element, "w:ilvl"), 0, 0, levels - 1)
const setting = (element: XmlElement | undefined, name: string) => attribute(child(element, name), "w:val")

/** Counts the paragraphs of a document's lists in the order in which they are printed. */
export class Numbering {
  readonly #uses = new Map<string, Use>()

  constructor(root: XmlElement | null) {
    const lists = new Map<string, List>()
    for (const element of childrenOf(root ?? undefined, "w:abstractNum")) {
      const own = childrenOf(element, "w:lvl").map((lvl) => [level(lvl), lvl] as const)
      lists.set(attribute(element, "w:abstractNumId") ?? "", { levels: new Map(own), counters: [] })
    }
    for (const element of childrenOf(root ?? undefined, "w:num")) {
      const list = lists.get(setting(element, "w:abstractNumId") ?? "")
      const overrides = new Map(childrenOf(element, "w:lvlOverride").map((item) => [level(item), item]))
      const id = attribute(element, "w:numId")
      if (list && id !== undefined) this.#uses.set(id, { list, overrides, started: new Set() })
    }
  }

  /** Counts a paragraph and gives what is printed before it: empty where it is in no list, or has a bullet. */
  next(ref: ListRef, chain: readonly string[]): string {
    const use = ref.list === undefined ? undefined : this.#uses.get(ref.list)
    if (!use) return ""
    const at = ref.level === undefined ? this.#levelOf(use, chain) : wholeNumber(ref.level, 0, 0, levels - 1)
    this.#count(use, at)
    return this.#print(use, at)
  }

  /** A style's level is the one that names the style. */
  #levelOf(use: Use, chain: readonly string[]): number {
    for (const [index, lvl] of use.list.levels) if (chain.includes(setting(lvl, "w:pStyle") ?? "\n")) return index
    return 0
  }

  #definition(use: Use, at: number): XmlElement | undefined {
    return child(use.overrides.get(at), "w:lvl") ?? use.list.levels.get(at)
  }

  #start(use: Use, at: number): number {
    return wholeNumber(setting(this.#definition(use, at), "w:start"), 0, 0, 32_767)
  }

  #count(use: Use, at: number): void {
    const { counters } = use.list
    const override = setting(use.overrides.get(at), "w:startOverride")
    if (override !== undefined && !use.started.has(at)) counters[at] = wholeNumber(override, 1, 0, 32_767)
    else counters[at] = counters[at] === undefined ? this.#start(use, at) : counters[at] + 1
    use.started.add(at)
    for (let above = 0; above < at; above += 1) counters[above] ??= this.#start(use, above)
    for (let below = at + 1; below < levels; below += 1) {
      const restart = wholeNumber(setting(this.#definition(use, below), "w:lvlRestart"), below, 0, levels)
      if (restart > at) counters[below] = undefined
    }
  }

  #print(use: Use, at: number): string {
    const definition = this.#definition(use, at)
    if (setting(definition, "w:numFmt") === "bullet") return ""
    const legal = child(definition, "w:isLgl")
    const text = setting(definition, "w:lvlText") ?? ""
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const format = setting(this.#definition(use, index), "w:numFmt") ?? "decimal"
      if (format === "none") return ""
      const style = legal && isOn(legal) ? "decimal" : (styles[format] ?? "decimal")
      return formatNumber(use.list.counters[index] ?? this.#start(use, index), style)
    })
  }
}
