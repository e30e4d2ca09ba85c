import { is } from "css-select"
import { parse } from "css-what"
import fc from "fast-check"
import { expect, it } from "vitest"
import { parsePage } from "../html-parse.ts"
import { attribute, type Element, isElement, type Node } from "../html-text.ts"
import { Matcher } from "./matcher.ts"

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : [])

/** The page as the library walks it that the matcher is held to. */
const adapter = {
  isTag: isElement,
  getAttributeValue: (element: Element, name: string) => attribute(element, name),
  getChildren: childrenOf,
  getName: ({ tagName }: Element) => tagName,
  getParent: ({ parentNode }: Element) => parentNode,
  getSiblings: (node: Node) => ("parentNode" in node && node.parentNode ? childrenOf(node.parentNode) : [node]),
  getText: (node: Node) => ("value" in node ? node.value : ""),
  hasAttrib: (element: Element, name: string) => attribute(element, name) !== undefined,
  removeSubsets: (nodes: Node[]) => nodes,
}

const elementsIn = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsIn(child)])

const tag = fc.constantFrom("p", "div", "span")
const markup = fc
  .array(
    fc.record({
      tag,
      name: fc.constantFrom("a", "b", "a b", "A", "a-b", ""),
      id: fc.constantFrom("x", "y"),
      ends: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts
      .map(({ tag, name, id, ends }) => `<${tag} class="${name}" id=${id}>${"</div></span>".repeat(ends % 3)}`)
      .join("文"),
  )

const simple = fc.constantFrom(
  "",
  ".a",
  ".b",
  "#x",
  "[class]",
  "[class~=a]",
  "[class|=a]",
  "[class^=a]",
  "[class$='b']",
  "[class*=' ']",
  "[class='a' i]",
  "[id!=x]",
  ":first-child",
  ":last-child",
  ":only-child",
  ":nth-child(2n+1)",
  ":nth-last-child(-n+2)",
  ":nth-child(2 of .a)",
  ":nth-of-type(2)",
  ":first-of-type",
  ":last-of-type",
  ":only-of-type",
  ":empty",
  ":root",
  ":not(.a)",
  ":not(.a, p)",
  ":is(.a, #y)",
  ":where(div .b)",
  ":has(.a)",
  ":has(> p)",
  ":has(+ .a)",
  ":has(~ #x)",
)
const compound = fc
  .tuple(fc.oneof(tag, fc.constant("*"), fc.constant("*")), simple, fc.oneof(simple, fc.constant("")))
  .map((parts) => parts.join(""))
const selector = fc
  .array(fc.tuple(compound, fc.constantFrom(" ", ">", "+", "~")), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flatMap(([one, join], index) => (index === 0 ? [one] : [join, one])).join(""))

it("takes the elements that another takes", () => {
  let taken = 0
  fc.assert(
    fc.property(markup, selector, fc.boolean(), (source, text, quirks) => {
      const { root } = parsePage(`${quirks ? "" : "<!doctype html>"}${source}`)
      const matcher = new Matcher(quirks)
      for (const element of elementsIn(root)) {
        const own = parse(text).some((one) => matcher.matches(one, element))
        expect(own, text).toBe(is(element, text, { adapter, quirksMode: quirks }))
        if (own) taken += 1
      }
    }),
    { numRuns: 3000 },
  )
  expect(taken).toBeGreaterThan(1000)
})
