import { Failure } from "@gouji/core"
import { type AttributeSelector, parse, type Selector, SelectorType } from "css-what"
import nthCheck from "nth-check"
import { attribute, type Element, isElement, type Node } from "../html-text.ts"

/** Comparisons on one page: many times what real pages take, and under a second. */
const mostSteps = 4_000_000

/** Attributes whose values HTML compares without regard to case. */
const caseless = new Set(
  "align bgcolor charset checked color dir direction disabled face hreflang lang media multiple nowrap readonly rel rules scope selected shape target type valign".split(
    " ",
  ),
)

const hasWord = (value: string, word: string) => word !== "" && value.split(/[\t\n\f\r ]+/).includes(word)

const compares: Readonly<Record<AttributeSelector["action"], (value: string, wanted: string) => boolean>> = {
  any: (value, wanted) => wanted !== "" && value.includes(wanted),
  element: hasWord,
  end: (value, wanted) => wanted !== "" && value.endsWith(wanted),
  equals: (value, wanted) => value === wanted,
  exists: () => true,
  hyphen: (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  not: (value, wanted) => value !== wanted,
  start: (value, wanted) => wanted !== "" && value.startsWith(wanted),
}

const parentOf = ({ parentNode }: Element) => (parentNode && isElement(parentNode) ? parentNode : null)

/** Says which elements of one page selectors take. Throws `markup-too-complex` where that asks for too much. */
export class Matcher {
  readonly #quirks: boolean
  readonly #siblings = new Map<Node, { readonly all: readonly Element[]; readonly at: ReadonlyMap<Element, number> }>()
  readonly #formulas = new Map<string, (index: number) => boolean>()
  #steps = 0

  /** @param quirks - Whether the page has no document type, so that names are compared without regard to case. */
  constructor(quirks: boolean) {
    this.#quirks = quirks
  }

  matches(selector: readonly Selector[], element: Element): boolean {
    return this.#matchesTo(selector, selector.length - 1, element)
  }

  #step(): void {
    this.#steps += 1
    if (this.#steps > mostSteps) throw new Failure("markup-too-complex")
  }

  #matchesTo(selector: readonly Selector[], last: number, element: Element): boolean {
    for (let at = last; at >= 0; at -= 1) {
      this.#step()
      const token = selector[at] as Selector
      switch (token.type) {
        case SelectorType.Descendant:
          for (let outer = parentOf(element); outer; outer = parentOf(outer))
            if (this.#matchesTo(selector, at - 1, outer)) return true
          return false
        case SelectorType.Child: {
          const outer = parentOf(element)
          return outer !== null && this.#matchesTo(selector, at - 1, outer)
        }
        case SelectorType.Adjacent:
        case SelectorType.Sibling: {
          const { all, index } = this.#place(element)
          const first = token.type === SelectorType.Adjacent ? index - 1 : 0
          for (let before = index - 1; before >= Math.max(0, first); before -= 1)
            if (this.#matchesTo(selector, at - 1, all[before] as Element)) return true
          return false
        }
        default:
          if (!this.#isSo(token, element)) return false
      }
    }
    return true
  }

  #isSo(token: Selector, element: Element): boolean {
    switch (token.type) {
      case SelectorType.Universal:
        return true
      case SelectorType.Tag:
        return element.tagName === token.name.toLowerCase()
      case SelectorType.Attribute:
        return this.#hasAttribute(token, element)
      case SelectorType.Pseudo:
        return Array.isArray(token.data)
          ? this.#isOf(token.name, token.data, element)
          : this.#isInState(token.name, token.data ?? "", element)
      // What stands before or behind the text of an element is told apart by whoever asks.
      default:
        return token.type === SelectorType.PseudoElement
    }
  }

  #hasAttribute({ name, action, value, ignoreCase }: AttributeSelector, element: Element): boolean {
    const own = attribute(element, name.toLowerCase())
    if (own === undefined) return action === "not"
    const isCaseless = ignoreCase === "quirks" ? this.#quirks : (ignoreCase ?? caseless.has(name.toLowerCase()))
    return isCaseless ? compares[action](own.toLowerCase(), value.toLowerCase()) : compares[action](own, value)
  }

  #isOf(name: string, list: readonly (readonly Selector[])[], element: Element): boolean {
    switch (name) {
      case "is":
      case "where":
      case "matches":
      case "any":
        return list.some((selector) => this.matches(selector, element))
      case "not":
        return !list.some((selector) => this.matches(selector, element))
      case "has":
        return list.some((selector) => this.#has(selector, element))
      default:
        return false
    }
  }

  #has(selector: readonly Selector[], element: Element): boolean {
    const [first, ...rest] = selector
    const isChild = first?.type === SelectorType.Child
    const { all, index } = this.#place(element)
    if (first?.type === SelectorType.Adjacent || first?.type === SelectorType.Sibling) {
      const behind = all.slice(index + 1, first.type === SelectorType.Adjacent ? index + 2 : undefined)
      return behind.some((other) => this.matches(rest, other))
    }
    const wanted = isChild || first?.type === SelectorType.Descendant ? rest : selector
    const stack = element.childNodes.filter(isElement)
    for (let inner = stack.pop(); inner; inner = stack.pop()) {
      this.#step()
      if (this.matches(wanted, inner)) return true
      if (!isChild) stack.push(...inner.childNodes.filter(isElement))
    }
    return false
  }

  #isInState(name: string, data: string, element: Element): boolean {
    switch (name) {
      case "root":
      case "scope":
        return parentOf(element) === null
      case "empty":
        return element.childNodes.every((node) => !isElement(node) && !("value" in node && node.value !== ""))
      case "link":
      case "any-link":
        return element.tagName === "a" && attribute(element, "href") !== undefined
      case "checked":
        return attribute(element, "checked") !== undefined || attribute(element, "selected") !== undefined
      case "disabled":
      case "required":
        return attribute(element, name) !== undefined
      case "enabled":
        return (
          attribute(element, "disabled") === undefined && /^(?:input|select|textarea|button)$/.test(element.tagName)
        )
      case "defined":
        return true
      default:
        return this.#stands(name, data, element)
    }
  }

  /** Whether an element stands among its siblings where it should. */
  #stands(name: string, data: string, element: Element): boolean {
    const [, side = "", kind] = /^(first|last|only|nth|nth-last)-(child|of-type)$/.exec(name) ?? []
    if (!kind) return false
    const place = this.#place(element)
    const [formula = "", among] = data.split(/\s+of\s+/)
    const filter = among === undefined ? null : parse(among)
    const isPeer = (other: Element) => {
      this.#step()
      return filter ? filter.some((one) => this.matches(one, other)) : other.tagName === element.tagName
    }
    const isCounted = kind === "of-type" || filter
    const peers = isCounted ? place.all.filter(isPeer) : place.all
    const before = isCounted ? peers.indexOf(element) : place.index
    const behind = peers.length - 1 - before
    if (before < 0) return false
    if (side === "first") return before === 0
    if (side === "last") return behind === 0
    if (side === "only") return peers.length === 1
    return this.#formula(formula)(side === "nth" ? before : behind)
  }

  #formula(text: string): (index: number) => boolean {
    const known = this.#formulas.get(text)
    if (known) return known
    const made = nthCheck(text)
    this.#formulas.set(text, made)
    return made
  }

  #place(element: Element): { readonly all: readonly Element[]; readonly index: number } {
    const parent = element.parentNode
    if (!parent) return { all: [element], index: 0 }
    let siblings = this.#siblings.get(parent)
    if (!siblings) {
      const all = parent.childNodes.filter(isElement)
      siblings = { all, at: new Map(all.map((one, index) => [one, index])) }
      this.#siblings.set(parent, siblings)
    }
    return { all: siblings.all, index: siblings.at.get(element) ?? 0 }
  }
}
