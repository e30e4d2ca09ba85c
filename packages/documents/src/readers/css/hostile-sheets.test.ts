import { expect, it } from "vitest"
import { failureOf } from "../../testing/failure-of.ts"
import { readHtml } from "../html.ts"

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("")
const page = (css: string, body = "<p class=a>甲") => `<!doctype html><style>${css}</style>${body}`
const hide = "{display:none}"
const elements = many(10_000, (index) => `<p class="a c${index}" id=i${index}>甲`)

/** Sheets that ask for much, and give what a browser would. */
const read: readonly (readonly [what: string, source: string, blocks: number])[] = [
  [
    "ten thousand classes on ten thousand elements",
    page(
      many(10_000, (index) => `.c${index}.b${hide}`),
      elements,
    ),
    10_000,
  ],
  [
    "ten thousand names on ten thousand elements",
    page(
      many(10_000, (index) => `#i${index}${hide}`),
      elements,
    ),
    0,
  ],
  ["a list of ten thousand", page(`${many(10_000, (index) => `.d${index},`)}.a${hide}`, elements), 0],
  ["two million signs", page(`${many(40_000, () => ".b .b>.b+.b{color:red;background:url(a.png)}")}.a${hide}`), 0],
  ["comments without an end", page(`.a${hide}${"/*".repeat(500_000)}`), 0],
  ["brackets without an end", page(`.a${hide}${"(".repeat(500_000)}`), 0],
  ["braces that end nothing", page(`${"}".repeat(500_000)}.a${hide}`), 1],
  ["escapes beyond all signs", page(`.a{display:n\\6fne}${"\\ffffff ".repeat(1000)}`), 0],
  ["numbers without an end", page(`.a{font-size:${"0".repeat(200_000)}px;display:none}`), 0],
  ["a name of a million signs", page(`.${"b".repeat(1_000_000)}${hide}`), 1],
]

it.for(read)("reads a page whose sheet has %s", ([, source, blocks]) => {
  expect(readHtml(source).blocks.length).toBe(blocks)
})

/** Sheets that ask for more than there is. */
const refused: readonly (readonly [what: string, source: string])[] = [
  ["strings without an end", page(`.a${hide}${'"\n'.repeat(500_000)}`)],
  [
    "ten thousand rules for anything, on ten thousand elements",
    page(
      many(10_000, (index) => `[x${index}]${hide}`),
      elements,
    ),
  ],
  [
    "ten thousand looks back",
    page(
      many(200, () => `p ~ p ~ .x ~ p${hide}`),
      elements,
    ),
  ],
  [
    "ten thousand looks within",
    page(
      many(200, (index) => `:has(.x${index})${hide}`),
      many(200, () => "<div>") + elements,
    ),
  ],
  ["rules within rules", page(`${many(10_000, () => ".a{")}display:none`)],
  ["conditions within conditions", page(`${many(10_000, () => "@media screen{")}.a${hide}`)],
  ["rules that multiply within rules", page(`${many(40, () => "&,&{")}color:#fff`)],
]

it.for(refused)("refuses a page whose sheet has %s", async ([, source]) => {
  expect(await failureOf(() => readHtml(source))).toBe("markup-too-complex")
})
