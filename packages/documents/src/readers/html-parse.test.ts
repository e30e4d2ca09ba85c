import { type DefaultTreeAdapterMap, parse } from "parse5"
import { expect, it } from "vitest"
import { parsePage } from "./html-parse.ts"
import { type Element, isElement, type Node } from "./html-text.ts"

function tablesIn(node: Node): Element[] {
  const own = isElement(node) && node.tagName === "table" ? [node] : []
  return [...own, ...("childNodes" in node ? node.childNodes.flatMap(tablesIn) : [])]
}

const pages = [
  "<table><tr><td>1</table>",
  "<table><tr><td>1",
  "<table><tr><td><table><tr><td>1</table>",
  "<table><tr><td><table><tr><td>1</table></table><table>",
  "<table><tr><table><tr><td>1</table>",
  "<table><tr><td>1</div></td></tr></body></html>",
  "<div><table><caption>x</table></div></table>",
  "<b><table><tr><td></b>1</td></tr></table></b>",
  "<svg><table><tr><td>1</table></svg>",
  "<template><table></template><table></table>",
  "<p>x</p><!-- <table></table>",
  "<table><tr><td>1</td></tr></table><p>x</p",
  '<table><tr><td a="1',
  "<table></table><select><table></table></select>",
  "<frameset><table></table>",
  "<!-- x --!><table><!-- </table> --></table>",
]

/** What the parser itself says where it is asked for locations as well. */
function located(source: string) {
  const errors = new Set<string>()
  const root: DefaultTreeAdapterMap["document"] = parse(source, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }) => errors.add(code),
  })
  return {
    endsInside: errors.has("eof-in-tag") || errors.has("eof-in-comment"),
    closed: tablesIn(root).map((table) => Boolean(table.sourceCodeLocation?.endTag)),
  }
}

it.for(pages)("what was cut is told as by locations: %s", (source) => {
  const { root, endsInside, isClosed } = parsePage(source)
  expect({ endsInside, closed: tablesIn(root).map(isClosed) }).toEqual(located(source))
})

it("cuts are among them", () => {
  const all = pages.map(located)
  expect(all.filter(({ endsInside }) => endsInside).length).toBeGreaterThan(2)
  expect(all.flatMap(({ closed }) => closed)).toContain(false)
})
