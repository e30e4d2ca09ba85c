import { Failure } from "@gouji/core"
import fc from "fast-check"
import { expect, it } from "vitest"
import { readHtml } from "../html.ts"
import { isOnScreen } from "./media.ts"
import { styleRules } from "./style-rules.ts"

const written = (css: string) =>
  styleRules(css).map(({ selectors, declarations }) => {
    const texts = declarations.map(
      ({ property, value, isImportant }) => `${property}:${value}${isImportant ? "!" : ""}`,
    )
    return `${selectors}{${texts.join(";")}}`
  })

it.for([
  ["a{b:c}", "a{b:c}"],
  ["<!-- a { B : C ! Important } -->", "a{b:c!}"],
  ["@import 'a.css'; @charset 'x';a{b:c}", "a{b:c}"],
  ["@page Section1{size:A4}@list l0:level1{mso-level-text:'a;}'}a{b:c}", "a{b:c}"],
  ["a{b:url(;{}x.png);c:';}'}", "a{b:url(;{}x.png);c:';}'}"],
  ["a{b:c;d{e:f}g:h}", "a{b:c;g:h}", ":is(a) d{e:f}"],
  ["a{&:hover{b:c}@media screen{d:e}@media print{f:g}}", ":is(a):hover{b:c}", "a{d:e}"],
  ["a{b;:c;d:e", "a{d:e}"],
  ["a{b:c}}d{e:f}", "a{b:c}", "}d{e:f}"],
] as const)("reads %s", ([css, ...rules]) => {
  expect(written(css).sort()).toEqual([...rules].sort())
})

it.for([
  ["", true],
  ["all", true],
  ["print", false],
  ["only screen and (min-width: 30em)", true],
  ["(max-width: 767.98px)", false],
  ["(min-width:768px) and (max-width:1400px)", true],
  ["not print", true],
  ["not all and (monochrome)", true],
  ["print, (width >= 600px)", true],
  ["(600px <= width < 900px)", false],
  ["(prefers-color-scheme: dark)", false],
  ["(-ms-high-contrast: none)", false],
] as const)("knows whether a desk has %s", ([query, has]) => {
  expect(isOnScreen(query)).toBe(has)
})

const pieces =
  ".a|#b|p|*|{|}|{|}|;|:|(|)|[|]|\"|'|/*|*/|<!--|-->|@media|@supports|@x|&|>|+|~|,|\\|\\6e|!important|display:none|color:#fff|:not(|:nth-child(|::before|content:'1'|url(| |\n|\0|\ud800|文"
const css = fc
  .array(fc.constantFrom(...pieces.split("|")), { maxLength: 60 })
  .map((parts) => `p{display:none}${parts.join("")}`)

it("makes something of any sheet, or refuses it", () => {
  fc.assert(
    fc.property(css, (text) => {
      try {
        const { blocks } = readHtml(`<style>${text}</style><p class=a id=b>甲<i>1</i><table><tr><td>乙<td>2</table>`)
        expect(blocks.length).toBeLessThan(5)
      } catch (failure) {
        if (!(failure instanceof Failure)) throw failure
      }
    }),
    { numRuns: 2000 },
  )
})
