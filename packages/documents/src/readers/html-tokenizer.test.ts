import fc from "fast-check"
import { type DefaultTreeAdapterMap, Parser, serialize } from "parse5"
import { expect, it } from "vitest"
import { RunningTokenizer } from "./html-tokenizer.ts"

type Tree = DefaultTreeAdapterMap["document"]

/** A page as one of the tokenizers takes it: its tree, with all texts as they are parted, and what was complained of. */
function parsed(source: string, running: boolean) {
  const errors: string[] = []
  const parser = new Parser<DefaultTreeAdapterMap>()
  if (running) parser.tokenizer = new RunningTokenizer(parser.options, parser)
  parser.onParseError = ({ code }) => errors.push(code)
  parser.tokenizer.write(source, true)
  const tree: Tree = parser.document
  return { html: serialize(tree), texts: textsOf(tree), errors }
}

function textsOf(node: DefaultTreeAdapterMap["node"]): string[] {
  if ("value" in node) return [node.value]
  if ("data" in node) return [node.data]
  const attributes = "attrs" in node ? node.attrs.map(({ name, value }) => `${name}=${value}`) : []
  return [
    ...(node.nodeName === "#document" ? [] : [node.nodeName]),
    ...attributes,
    ...("childNodes" in node ? node.childNodes.flatMap(textsOf) : []),
  ]
}

const pieces = [
  "<p>",
  "</p>",
  "<table>",
  "<tr><td>",
  "</table>",
  "<script>",
  "</script>",
  "<style>",
  "</style>",
  "<title>",
  "</title>",
  "<!--",
  "-->",
  "--!>",
  "<![CDATA[",
  "]]>",
  "<svg>",
  "</svg>",
  '<a b="',
  "<a b='",
  '"',
  "'",
  ">",
  "<",
  "/",
  "&",
  "&amp;",
  "&nbsp",
  "&#65;",
  "&#x110000;",
  "\r",
  "\n",
  "\r\n",
  "\r\r\n",
  "\t",
  "\f",
  " ",
  "\0",
  "\u0001",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\ufdd0",
  "\ufeff",
  "\uffff",
  "\ud800",
  "\udc00",
  "𠮷",
  "信息公开",
  "abc123",
  "-",
  "--",
  "=",
  "`",
  "１２",
  "<textarea>",
  "<select>",
  "<?xml",
]
const page = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 })

it("takes any page as the tokenizer does that goes sign by sign", () => {
  fc.assert(
    fc.property(page, (parts) => {
      const source = parts.join("")
      expect(parsed(source, true)).toEqual(parsed(source, false))
    }),
    { numRuns: 5000 },
  )
})

/** Tags, whole and not: names in any letters, values in quotes, bare or none, blanks and slashes wherever they may stand. */
const tagPart = fc.constantFrom(
  ..." |\t|\n|\r\n|\f|/|a|A|b|c-d|o:x|\u212a|=|=|='|'|=\"|\"|x|x y|>x|&amp;|&|`|<|\0|文|EN-US|xlink:href|definitionurl|viewbox|a=1|b='2'| c=\"3\"|𠮷".split(
    "|",
  ),
)
const tag = fc
  .tuple(
    fc.constantFrom("<", "<", "</"),
    fc.constantFrom("p", "SPAN", "o:p", "b", "svg", "math", "html", "body", "br", "textarea", "h1", "td", "a文"),
    fc.array(tagPart, { maxLength: 8 }),
    fc.constantFrom(">", ">", ">", "/>", " >", ""),
  )
  .map(([start, name, parts, end]) => `${start}${name}${parts.length > 0 ? " " : ""}${parts.join("")}${end}`)

it("takes any tags as the tokenizer does that goes sign by sign", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, tag, fc.constant("文"))), fc.nat(), (tags, which) => {
      // Once more, so that what is known from the first time is told of.
      const source = [...tags, tags[which % (tags.length || 1)] ?? "", ...tags].join("")
      expect(parsed(source, true)).toEqual(parsed(source, false))
    }),
    { numRuns: 5000 },
  )
})

it.each([
  ["a value", `<p a="${"x".repeat(3_000_000)}">`],
  ["a value without an end", `<p a="${"x".repeat(3_000_000)}`],
  ["attributes", `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=b`).join(" ")}>`],
  ["blanks", `<p${" ".repeat(3_000_000)}`],
  ["a name", `<${"p".repeat(1_000_000)}`],
  ["tags that begin", "<p a=b ".repeat(300_000)],
])("takes a page that is all %s", (_, source) => {
  expect(parsed(source, true).errors).toEqual(parsed(source, false).errors)
})

it("takes every sign alone, and between others, in every state", () => {
  for (let unit = 0; unit <= 0xffff; unit += unit < 0x300 || unit > 0xd000 ? 1 : 37) {
    const sign = String.fromCharCode(unit)
    const source = `<p title="a${sign}b\r\n${sign}" id='a${sign}b\r\n${sign}'>a${sign}b ${sign}</p><!--a${sign}b\r${sign}--><script>a${sign}b</script><style>${sign}x`
    if (parsed(source, true).html !== parsed(source, false).html) throw new Error(`U+${unit.toString(16)}`)
  }
})

it("asks for far fewer signs one by one", () => {
  const source = `<p style="${"mso-list:l0;".repeat(2000)}">${"文".repeat(20_000)}</p>`
  const parser = new Parser<DefaultTreeAdapterMap>()
  parser.tokenizer = new RunningTokenizer(parser.options, parser)
  let asked = 0
  const advance = parser.tokenizer.preprocessor.advance.bind(parser.tokenizer.preprocessor)
  parser.tokenizer.preprocessor.advance = () => {
    asked += 1
    return advance()
  }
  parser.tokenizer.write(source, true)
  expect(asked).toBeLessThan(100)
})
