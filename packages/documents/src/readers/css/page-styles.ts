import { parse, type Selector, SelectorType } from "css-what"
import { attribute, type Element } from "../html-text.ts"
import { Matcher } from "./matcher.ts"
import { specificityOf } from "./specificity.ts"
import type { Declaration, StyleRule } from "./style-rules.ts"

/** What a rule says, as its reader understands it: plainly, and above all that is said plainly. */
export interface Said<T> {
  readonly plainly: T | null
  readonly above: T | null
}

interface Entry<T> extends Said<T> {
  readonly selector: readonly Selector[]
  readonly specificity: number
  readonly order: number
}

const around = new Set<string>(["before", "after"])
/** What browsers draw in a place of its own, such as the first line: nobody here looks at it alone. */
const isDrawnApart = (selector: readonly Selector[]) =>
  selector.some((token) => token.type === SelectorType.PseudoElement && !around.has(token.name))

/** A browser drops a rule whole if one of its selectors is none. */
function selectorsOf(text: string): readonly (readonly Selector[])[] {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw error
    return []
  }
}

/**
 * The rules of a page, by what an element must have for each: hardly any is tried on an element that it does not take.
 * What declarations mean is its caller's to say: rules of which that is nothing are not kept.
 */
export class PageStyles<T> {
  readonly #byId = new Map<string, Entry<T>[]>()
  readonly #byClass = new Map<string, Entry<T>[]>()
  readonly #byTag = new Map<string, Entry<T>[]>()
  readonly #byAny: Entry<T>[] = []
  readonly #quirks: boolean
  readonly #matcher: Matcher

  constructor(
    rules: readonly StyleRule[],
    options: {
      readonly quirks: boolean
      readonly understand: (declarations: readonly Declaration[], isBeside: boolean) => Said<T> | null
    },
  ) {
    this.#quirks = options.quirks
    this.#matcher = new Matcher(options.quirks)
    rules.forEach(({ selectors, declarations }, order) => {
      const own = options.understand(declarations, false)
      const beside = options.understand(declarations, true)
      if (!own && !beside) return
      for (const selector of selectorsOf(selectors)) {
        const isBeside = selector.some(({ type }) => type === SelectorType.PseudoElement)
        const said = isBeside ? beside : own
        if (said && !isDrawnApart(selector))
          this.#listOf(selector).push({ ...said, selector, specificity: specificityOf(selector), order })
      }
    })
  }

  /** What the rules say of an element, the strongest last. */
  saidOf(element: Element): readonly Said<T>[] {
    const [id, classes] = [attribute(element, "id"), attribute(element, "class")]
    const candidates = [
      this.#byAny,
      this.#byTag.get(element.tagName),
      id === undefined ? undefined : this.#byId.get(this.#name(id)),
      ...this.#namesIn(classes ?? "").map((name) => this.#byClass.get(name)),
    ]
    const matched: Entry<T>[] = []
    for (const list of candidates)
      for (const entry of list ?? []) if (this.#matcher.matches(entry.selector, element)) matched.push(entry)
    return matched.sort((a, b) => a.specificity - b.specificity || a.order - b.order)
  }

  #namesIn(classes: string): readonly string[] {
    if (classes === "" || this.#byClass.size === 0) return []
    return [...new Set(this.#name(classes).split(/[\t\n\f\r ]+/))]
  }

  readonly #name = (name: string) => (this.#quirks ? name.toLowerCase() : name)

  /** Where a selector is kept: by what its last part asks of the element itself. */
  #listOf(selector: readonly Selector[]): Entry<T>[] {
    const keyed: { readonly map: Map<string, Entry<T>[]>; readonly key: string; readonly rank: number }[] = []
    for (const token of [...selector].reverse()) {
      if (token.type === SelectorType.Tag) keyed.push({ map: this.#byTag, key: token.name.toLowerCase(), rank: 0 })
      else if (token.type === SelectorType.Attribute && token.ignoreCase === "quirks")
        keyed.push(
          token.name === "id"
            ? { map: this.#byId, key: this.#name(token.value), rank: 2 }
            : { map: this.#byClass, key: this.#name(token.value), rank: 1 },
        )
      else if (!/^(?:attribute|pseudo|pseudo-element|universal)$/.test(token.type)) break
    }
    const best = keyed.sort((a, b) => b.rank - a.rank)[0]
    if (!best) return this.#byAny
    const list = best.map.get(best.key) ?? []
    best.map.set(best.key, list)
    return list
  }
}
