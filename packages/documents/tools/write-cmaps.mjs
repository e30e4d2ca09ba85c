// Writes the tables of Chinese character codes that pdf.js needs for fonts that are not embedded into a module, so that
// they come along wherever the reader runs: in one file, in a worker, in a page that may load nothing from elsewhere.
// Run it after pdfjs-dist has changed: node tools/write-cmaps.mjs
import { readFileSync, writeFileSync } from "node:fs"

const names = ["GB-EUC", "GBpc-EUC", "GBK-EUC", "GBKp-EUC", "GBK2K", "UniGB-UCS2", "UniGB-UTF16"]
const files = ["Adobe-GB1-UCS2", ...names.flatMap((name) => [`${name}-H`, `${name}-V`])]
const folder = new URL("../node_modules/pdfjs-dist/cmaps/", import.meta.url)
const lines = files.map((name) => `  "${name}": "${readFileSync(new URL(`${name}.bcmap`, folder), "base64")}",`)
writeFileSync(
  new URL("../src/readers/pdf/cmap-data.ts", import.meta.url),
  `/** Tables of pdfjs-dist/cmaps (see the LICENSE there), in base64. Written by tools/write-cmaps.mjs. */
export const cMapData: Readonly<Record<string, string>> = {
${lines.join("\n")}
}
`,
)
