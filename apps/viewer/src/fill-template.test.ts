import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { fillTemplate } from "./fill-template.ts"

const template = readFileSync(new URL("../index.html", import.meta.url), "utf8")

test("fills language, title, markup and data", () => {
  const page = fillTemplate(template, { lang: "en", title: "A & B", html: "<p>here</p>", data: { a: 1 } })
  expect(page).toContain('<html lang="en"')
  expect(page).toContain("<title>A &amp; B</title>")
  expect(page).toContain('<div id="app"><p>here</p></div>')
  expect(page).toContain('id="page-data">{"a":1}</script>')
})

test("no text of a report can end the data or be taken for a pattern", () => {
  const page = fillTemplate(template, { lang: "zh-CN", title: "$&", html: "$`", data: { text: "</script><b>$&" } })
  expect(page).toContain("<title>$&amp;</title>")
  expect(page).toContain('<div id="app">$`</div>')
  expect(page).toContain('"\\u003c/script>\\u003cb>$&"')
})
