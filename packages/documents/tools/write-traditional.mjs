// Writes the table of traditional signs and their simplified forms, from OpenCC's, into a module: pages are converted as
// a whole, and labels are compared in one script. Run it after opencc-js has changed: node tools/write-traditional.mjs
import { writeFileSync } from "node:fs"
import { Converter } from "opencc-js/t2cn"

const converters = ["t", "tw", "hk"].map((from) => Converter({ from, to: "cn" }))
const pairs = []
for (let code = 0x4e00; code <= 0x9fff; code += 1) {
  const sign = String.fromCodePoint(code)
  const simplified = converters.map((convert) => convert(sign)).find((found) => found !== sign)
  if (simplified?.length === 1) pairs.push(sign + simplified)
}
const lines = pairs.join("").match(/.{1,100}/gu) ?? []
writeFileSync(
  new URL("../src/recognise/traditional-signs.ts", import.meta.url),
  `/** Traditional signs, each followed by its simplified form. From OpenCC (Apache-2.0); written by tools/write-traditional.mjs. */
export const traditionalSigns =
${lines.map((line) => `  "${line}"`).join(" +\n")}
`,
)
