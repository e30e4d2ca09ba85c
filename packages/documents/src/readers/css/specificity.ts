import { type Selector, SelectorType } from "css-what"

const [id, name, tag] = [1_000_000, 1000, 1]

const most = (list: readonly (readonly Selector[])[]) =>
  list.reduce((highest, selector) => Math.max(highest, specificityOf(selector)), 0)

function weightOf(token: Selector): number {
  switch (token.type) {
    case SelectorType.Attribute:
      return token.name === "id" && token.action === "equals" && token.ignoreCase === "quirks" ? id : name
    case SelectorType.Tag:
    case SelectorType.PseudoElement:
      return tag
    case SelectorType.Pseudo:
      if (token.name === "where") return 0
      return Array.isArray(token.data) ? most(token.data) : name
    default:
      return 0
  }
}

/** The weight of a selector against others (Selectors Level 4, 17), as one number. */
export function specificityOf(selector: readonly Selector[]): number {
  return selector.reduce((sum, token) => sum + weightOf(token), 0)
}
