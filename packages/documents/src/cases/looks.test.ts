import type { Figure } from "@gouji/core"
import { expect, it } from "vitest"
import { readHtml } from "../readers/html.ts"
import { type Case, describeCases, marked, markedCell, caseReport as report } from "../testing/describe-cases.ts"
import { plainPage } from "../testing/plain-page.ts"

const page = plainPage(report)

type Row = readonly [what: string, markup: string, figure: Figure | undefined, ...warnings: string[]]

const styled = (style: string, text: string | number) => `<span style="${style}">${text}</span>`
const unread: readonly [undefined, string] = [undefined, "figure-unreadable"]

const rows: readonly Row[] = [
  ["a raised note", `${marked}<sup>1</sup>`, marked, "figure-annotated"],
  ["a raised note of two digits", `${marked}<sup>12</sup>`, marked, "figure-annotated"],
  ["a raised note by its style", `${marked}${styled("vertical-align:super", "1")}`, marked, "figure-annotated"],
  ["a lowered note", `${marked}<sub>1</sub>`, marked, "figure-annotated"],
  ["a figure that is raised as a whole", `<sup>${marked}</sup>`, marked],
  ["a figure that is raised in pieces", "<sup>98</sup><sup>7654</sup>", marked],
  ["a note raised in front", `<sup>1</sup>${marked}`, ...unread],
  ["a note set back on the line", `98<sup style="vertical-align: baseline">76</sup>54`, marked],
  ["a figure struck out in front of another", `<s>12</s>${marked}`, ...unread],
  ["a figure deleted in front of another", `<del>12</del><ins>${marked}</ins>`, ...unread],
  ["a figure struck out by its style", `${styled("text-decoration: line-through red", "12")}${marked}`, ...unread],
  ["a figure struck out", `<strike>${marked}</strike>`, ...unread],
  ["a figure underlined", `<u>${marked}</u>`, marked],
  ["a digit in white", `${styled("color:#FFF", "1")}${marked}`, ...unread],
  ["a digit in white by a font", `<font color="white">1</font>${marked}`, ...unread],
  ["a figure in white on a colour", styled("background:#005bac;color:rgb(255, 255, 255)", marked), marked],
  ["a figure in white on white", styled("background-color:#ffffff;color:white", marked), ...unread],
  ["a figure in black within white", styled("color:white", styled("color:#000", marked)), marked],
  ["a digit of no size", `${styled("font-size:0px", "1")}${marked}`, ...unread],
  ["a figure of a size within no size", styled("font-size:0", styled("font-size:12pt", marked)), marked],
  ["a digit that is not shown", `${styled("display:none", "1")}${marked}`, marked],
  ["a digit off the screen", `${styled("position:absolute; left:-9999px", "1")}${marked}`, marked],
  ["a reading aid", `<ruby>${marked}<rp>(</rp><rt>9</rt><rp>)</rp></ruby>`, marked],
  ["a field of a form", `<input type="text" value="${marked}">件`, marked],
  ["a field that is not shown", `<input type="hidden" value="1"><input hidden value="1">${marked}`, marked],
  ["a box to tick", `<input type="checkbox" value="1">${marked}`, marked],
  ["a field of many lines", `<textarea>${marked}</textarea>`, marked],
  ["a choice", `<select><option>1</option><option selected>${marked}</option></select>`, marked],
  ["a choice that nobody made", `<select><optgroup><option>${marked}</option></optgroup></select>`, marked],
  ["an empty field", "<input>", null],
  ["a picture", '<img src="a.png">', ...unread],
  ["a drawing", "<svg><text>1</text></svg>", ...unread],
  ["a formula", "<math><mn>1</mn></math>", ...unread],
  ["what is shown without scripts", "<noscript>1</noscript>", ...unread],
  ["a mark of a note alone", "⑨", ...unread],
  ["a picture that keeps a place", '<img src="a.gif" width="1" height="20">', null],
  ["a picture that is not shown", '<img src="a.gif" style="display:none">', null],
  ["a picture beside a figure", `<img src="a.gif">${marked}`, marked],
]

describeCases(
  "F. how a page shows a figure",
  rows.map(
    ([what, markup, figure, ...warnings]): Case => ({
      id: "G2",
      what,
      name: "a.html",
      make: () => page.replace(`>${marked}<`, `>${markup}<`),
      cells: { [markedCell]: figure },
      warnings,
    }),
  ),
)

it("keeps a note apart in text that is shown as it is written", () => {
  const texts = readHtml("<pre>规章 22<sup>1</sup> 0 <s>5</s>6</pre>").blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text),
  )
  expect(texts.join(" ")).toContain("22[1]")
  expect(texts.join(" ")).not.toContain("56")
})
