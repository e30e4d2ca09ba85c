import type { Figure } from "@gouji/core"
import { expect, it } from "vitest"
import { readHtml } from "../readers/html.ts"
import { type Case, describeCases, marked, markedCell, caseReport as report } from "../testing/describe-cases.ts"
import { plainPage } from "../testing/plain-page.ts"

/** The figure as a page prints it that writes `markup` for it and whose sheet says `css`. */
type Row = readonly [what: string, css: string, markup: string, figure: Figure | undefined, ...warnings: string[]]

const page = plainPage(report)
const unread: readonly [undefined, string] = [undefined, "figure-unreadable"]
const noted: readonly [Figure, string] = [marked, "figure-annotated"]

const one = (attributes: string, text: string | number = 1) => `<span ${attributes}>${text}</span>`
/** A digit in front of the figure, of the class `x`: seen, it makes another figure of it. */
const before = `${one('class="x"')}${marked}`
const joined = Number(`1${marked}`)

const hides: readonly Row[] = [
  ["left out by a class", ".x{display:none}", before, marked],
  ["left out by a tag", "u{display:none}", `<u>1</u>${marked}`, marked],
  ["left out by a name", "#x{display:none}", `${one("id=x")}${marked}`, marked],
  ["left out by an attribute", "[data-x^=a]{display:none}", `${one("data-x=ab")}${marked}`, marked],
  ["left out within its cell", "td>.x{DISPLAY : None ;}", before, marked],
  ["left out among others", ".a,.b .c,.x{display:none}", before, marked],
  ["left out as the first of its cell", "td span:first-child{display:none}", before, marked],
  ["left out as a second", "td span:nth-of-type(2n){display:none}", `${one("", "98")}${one("")}7654`, 987654],
  ["left out behind another", "i + .x{display:none}", `<i>98</i>${one('class="x"')}7654`, 987654],
  ["left out beside another", "i ~ .x{display:none}", `<i>98</i><b></b>${one('class="x"')}7654`, 987654],
  ["left out unless it is another", "td span:not(.y){display:none}", before, marked],
  ["left out as either", ":is(.y,.x){display:none}", before, marked],
  ["left out by what is in its cell", "td:has(> .x) u{display:none}", `<u>1</u>${one("class=x", marked)}`, marked],
  ["left out within a rule", "table{color:red;td{.x{display:none}}}", before, marked],
  ["left out by a rule's own sign", ".x{&.y{display:none}}", `${one('class="x y"')}${marked}`, marked],
  ["left out on a screen", "@media screen and (min-width:800px){.x{display:none}}", before, marked],
  ["left out where that is known", "@supports (display:grid){.x{display:none}}", before, marked],
  ["left out in a layer", "@layer base{.x{display:none}}", before, marked],
  ["left out in a comment of old pages", "<!-- .x{display:none} -->", before, marked],
  ["left out behind a comment", "/* }{ */.x{/*;*/display:/**/none}", before, marked],
  ["left out in numbers", ".\\78 {dis\\70lay:n\\6f ne}", before, marked],
  ["left out behind a string with a brace", '.a{quotes:"}"}.x{display:none}', before, marked],
  ["left out by a rule that is not closed", ".x{display:none", before, marked],
  ["left out by Word alone", ".x{mso-hide:all}", before, marked],
  ["left out by rank", ".x{display:none}span{display:inline}", before, marked],
  ["left out by order", ".x{display:inline}.x{display:none}", before, marked],
  [
    "left out above its own style",
    ".x{display:none!important}",
    `${one('class=x style="display:inline"')}${marked}`,
    marked,
  ],
  ["not seen in front of a figure", ".x{visibility:hidden}", before, marked],
  ["not seen within a figure", ".x{visibility:hidden}", `98${one("class=x")}7654`, ...unread],
  [
    "seen within what is not",
    ".x{visibility:hidden}.y{visibility:visible}",
    one("class=x", `1${one("class=y", marked)}`),
    marked,
  ],
  ["a cell's text that is not seen", "td .x{visibility:hidden}", one("class=x", marked), null],
  ["of no size", ".x{font-size:0}", before, ...unread],
  ["of hardly a size", ".x{font-size:1px}", before, ...unread],
  ["of no size in one word", ".x{font:0/0 a}", before, ...unread],
  [
    "of half of no size",
    "u{font-size:0}.x{font-size:.5em}.y{font-size:9pt}",
    `<u>${one("class=x")}${one("class=y", marked)}</u>`,
    ...unread,
  ],
  ["clear", ".x{opacity:0}", before, ...unread],
  ["off the screen to the left", ".x{position:absolute;left:-9999px}", before, marked],
  ["off the screen above", ".x{position:fixed;top:-100em}", before, marked],
  ["cut to nothing", ".x{position:absolute;clip:rect(0 0 0 0)}", before, marked],
  ["read out alone", ".x{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}", before, marked],
  ["of no height, out of the line", ".x{position:absolute;height:0;overflow:hidden}", before, marked],
  ["all of a cell off the screen", ".x{position:absolute;left:-9999px}", one("class=x", marked), ...unread],
  ["moved off the screen in its place", ".x{position:relative;left:-9999px}", before, ...unread],
  ["cut to a shape without anything in it", ".x{clip-path:inset(50%)}", before, ...unread],
  ["a block of no height", "p{max-height:0;overflow:hidden}", `<p>${marked}</p>`, ...unread],
  ["a block whose lines begin off the screen", "p{text-indent:-9999px}", `<p>${marked}</p>`, ...unread],
  ["struck", ".x{text-decoration:red line-through}", before, ...unread],
  ["raised", ".x{vertical-align:super}", `${marked}${one("class=x")}`, ...noted],
  ["lowered", ".x{vertical-align:sub}", `${marked}${one("class=x")}`, ...noted],
  ["raised by a length", ".x{vertical-align:3pt}", `${marked}${one("class=x")}`, ...noted],
  ["raised by Word", ".x{position:relative;top:-3.0pt;mso-text-raise:3.0pt}", `${marked}${one("class=x")}`, ...noted],
  [
    "raised as sites do it",
    "sup{vertical-align:baseline;position:relative}sup{top:-.5em}",
    `${marked}<sup>1</sup>`,
    ...noted,
  ],
  ["in white", ".x{color:#fff}", before, ...unread],
  ["in white by a tag", "b{color:White}", `<b>${marked}</b>`, ...unread],
  ["nearly in white", ".x{color:rgb(254 254 253)}", before, ...unread],
  ["in no colour", ".x{color:transparent}", before, ...unread],
  ["in the colour of its cell", "td{background:#c00}.x{color:#CC0000}", before, ...unread],
  [
    "in its own ground's colour",
    ".x{color:#c00}",
    `${one('class=x style="background-color:#cc0000"')}${marked}`,
    ...unread,
  ],
  ["in the colour of the text, as a ground", ".x{background:black}", before, ...unread],
  ["added in front", '.x::before{content:"1"}', one("class=x", marked), ...unread],
  ["added behind, from an attribute", "td .x:after{content:attr(data-x)}", one("class=x data-x=1", marked), ...unread],
]

const shows: readonly Row[] = [
  ["of another class", ".y{display:none}", before, joined],
  ["of a class in other letters", ".X{display:none}", before, joined],
  ["of a longer class", ".x{display:none}", `${one("class=xx")}${marked}`, joined],
  ["of a class and more", ".x.y{display:none}", before, joined],
  ["within another element", "th>.x,p .x,.x .x{display:none}", before, joined],
  ["not behind what it should be", "i + .x,i ~ .x{display:none}", before, joined],
  ["not the last", "td span:last-child{display:none}", `${before}${one("")}`, joined],
  ["of another value", "[data-x=a],[data-x$=c]{display:none}", `${one("data-x=ab")}${marked}`, joined],
  ["under a pointer", ".x:hover,.x:focus{display:none}", before, joined],
  ["with a selector that is none among its own", ".x,]{display:none}", before, joined],
  ["behind a brace that ends nothing", "} .x{display:none}", before, joined],
  ["with a value that is none", ".x{display:nonesuch;display:blocknone}", before, joined],
  ["in a comment", "/* .x{display:none} */", before, joined],
  ["moved, in the line", ".x{left:-9999px;clip:rect(0 0 0 0)}", before, joined],
  ["moved a little, out of the line", ".x{position:absolute;left:-8px}", before, joined],
  ["moved to where one can scroll", ".x{position:absolute;right:-9999px}", before, joined],
  ["of no height, and not cut off", ".x{position:absolute;height:0}", before, joined],
  ["of a line's own height", ".x{height:0;overflow:hidden;text-indent:-9999px}", before, joined],
  ["of a height again", ".x{height:0;overflow:hidden}p.x{height:auto}", `<p class=x>${marked}</p>`, marked],
  ["indented as paragraphs are", "p{text-indent:2em;overflow:hidden}", `<p>${marked}</p>`, marked],
  ["hanging", "p{text-indent:-21pt;margin-left:21pt}", `<p>${marked}</p>`, marked],
  ["cut to a shape with something in it", ".x{clip-path:inset(0)}", before, joined],
  ["in a string", '.a{content:".x{display:none}"}', before, joined],
  ["on paper alone", "@media print{.x{display:none}}", before, joined],
  ["on a narrow screen alone", "@media (max-width:600px){.x{display:none}}", before, joined],
  ["where something is not known", "@supports not (display:grid){.x{display:none}}", before, joined],
  ["as a step of a movement", "@keyframes x{from{opacity:0;display:none}}", before, joined],
  ["shown again by rank", "span{display:none}.x{display:inline}", before, joined],
  ["shown again by order", ".x{display:none}.x{display:inline}", before, joined],
  ["shown again by its own style", ".x{display:none}", `${one('class=x style="display:inline"')}${marked}`, joined],
  [
    "shown again above its own style",
    ".x{display:inline!important}",
    `${one('class=x style="display:none"')}${marked}`,
    joined,
  ],
  ["shown again though an attribute hides it", ".x{display:inline}", `${one("class=x hidden")}${marked}`, joined],
  ["hidden before it is narrowed", "td .x{display:none}td .x:not(.y){display:inline}", before, joined],
  ["weighed as nothing", ":where(#a .x,.x){display:none}span{display:inline}", before, joined],
  ["struck under another's style", "s{text-decoration:none}", `<s>1</s>${marked}`, joined],
  ["raised as a block, which is not raised", "p{vertical-align:super}", `<p>${marked}</p>`, marked],
  ["set back on the line", ".x{vertical-align:baseline}a{vertical-align:super}", `98<sup class=x>76</sup>54`, marked],
  ["in white on a colour", "td{background:#005bac}.x{color:#fff}", one("class=x", marked), marked],
  ["in white on a picture", "td{background:url(a.png) no-repeat}.x{color:#fff}", one("class=x", marked), marked],
  ["in black in a page in white", "body{color:white}td{color:windowtext}", `${marked}`, marked],
  ["with a sign added", '.x::before{content:"\\2014"}.x::after{content:"\\f101"}', one("class=x", marked), marked],
  ["with its first line apart", ".x::first-line{color:#fff}", one("class=x", marked), marked],
]

const withSheet = (css: string, markup: string) =>
  page.replace("</style>", `</style><style>${css}</style>`).replace(`>${marked}<`, `>${markup}<`)

const casesOf = (rows: readonly Row[], how: string) =>
  rows.map(([what, css, markup, figure, ...warnings]): Case => {
    return {
      id: how,
      what,
      name: "a.html",
      make: () => withSheet(css, markup),
      cells: { [markedCell]: figure },
      warnings,
    }
  })

describeCases("a sheet hides", casesOf(hides, "hidden"))
describeCases("a sheet hides nothing of what is", casesOf(shows, "shown"))

/** The texts of a page's only table. */
const textsOf = (source: string, sheetAt?: (address: string) => string | undefined) =>
  readHtml(source, sheetAt).blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((cells) => cells.map(({ text }) => text)) : [],
  )
const tableOf = (head: string, rows: string) =>
  `${head}<table><tbody class=t><tr><td>甲<td>1<tr class=x>${rows}</table>`

it("hands down what is said of rows and of parts of a table", () => {
  const struck = [
    ["甲", "~~1~~"],
    ["乙", "~~2~~"],
  ]
  expect(textsOf(tableOf("<style>.t{text-decoration:line-through}</style>", "<td>乙<td>2"))).toEqual(struck)
  expect(textsOf(tableOf("<style>tr.x{display:none}</style>", "<td>乙<td>2"))).toEqual([["甲", "1"]])
})

it("keeps the place of a cell that is not seen, and not of one that is left out", () => {
  const at = (css: string) => textsOf(tableOf(`<style>${css}</style>`, "<td class=a>乙<td>2"))[1]
  expect(at(".a{visibility:hidden}")).toEqual(["", "2"])
  expect(at(".a{display:none}")).toEqual(["2"])
})

it("compares names without regard to case on pages that do not say what they are written in", () => {
  const page = tableOf("<style>.A{display:none}</style>", "<td>乙<td>2<span class=a>3</span>")
  expect(textsOf(page)[1]).toEqual(["乙", "2"])
  expect(textsOf(`<!doctype html>${page}`)[1]).toEqual(["乙", "23"])
})

it("asks for the sheets that came with a page, and heeds for which screen they are", () => {
  const asked = (link: string) =>
    textsOf(tableOf(link, "<td>乙<td><s class=a>2</s>"), (address) =>
      address === "cid:a" ? ".a{display:none}" : undefined,
    )[1]
  expect(asked('<link rel=stylesheet href="cid:a">')).toEqual(["乙", ""])
  expect(asked('<link rel=stylesheet href="cid:a" media=print>')).toEqual(["乙", "~~2~~"])
  expect(asked('<link rel="alternate stylesheet" href="cid:a">')).toEqual(["乙", "~~2~~"])
  expect(asked('<link rel=stylesheet href="https://a.example/b.css">')).toEqual(["乙", "~~2~~"])
})

/** A page as a browser saves it in a single file, its sheet beside it. */
const saved = (type: string, media = "all") => {
  const link = `<link rel="stylesheet" href="cid:css-1@mhtml.blink" media="${media}">`
  const body = page.replace("</title>", `</title>${link}`).replace(`>${marked}<`, `>${before}<`)
  const parts = [
    `Content-Type: text/html; charset=utf-8\r\nContent-Location: https://a.example/\r\n\r\n${body}`,
    `Content-Type: ${type}\r\nContent-Location: cid:css-1@mhtml.blink\r\n\r\n.x { display: none; }`,
  ]
  const head = "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=z"
  return `${head}\r\n\r\n${parts.map((part) => `--z\r\n${part}\r\n`).join("")}--z--\r\n`
}

describeCases("a sheet that was saved with its page", [
  {
    id: "A22",
    what: "hides what it says",
    name: "a.mht",
    make: () => saved("text/css"),
    cells: { [markedCell]: marked },
  },
  {
    id: "A22",
    what: "is for paper",
    name: "a.mht",
    make: () => saved("text/css", "print"),
    cells: { [markedCell]: joined },
  },
  { id: "A22", what: "is no sheet", name: "a.mht", make: () => saved("text/plain"), cells: { [markedCell]: joined } },
  {
    id: "A22",
    what: "stands in the page",
    name: "a.mht",
    make: () => saved("text/css", "print").replace("</style>", ".x{display:none}</style>"),
    cells: { [markedCell]: marked },
  },
])
