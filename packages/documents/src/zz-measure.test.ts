import { readFileSync } from "node:fs"
import { utils, type WorkSheet, write } from "@e965/xlsx"
import { Failure, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import fc from "fast-check"
import { it } from "vitest"
import { readDocument } from "./read-document.ts"
import { printDoc } from "./testing/make-doc.ts"
import { inGbk, inUnicode, printRtf } from "./testing/make-rtf.ts"
import { makeXlsx, printSheet } from "./testing/make-xlsx.ts"

const reports: Report[] = fc.sample(arbitraryReport(), { seed: 31, numRuns: 3 })
const lo = [0, 3, 4].map((i) => JSON.parse(readFileSync(`/tmp/gj/r${i}.json`, "utf8")) as Report)
const b = (p: string) => new Uint8Array(readFileSync(p))
function rng(seed: number) {
  let s = seed
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 2 ** 32
  }
}
const sets: [string, Report[], Uint8Array[]][] = [
  ["doc", reports, reports.map((r) => printDoc(r))],
  ["doc LO", lo, [0, 3, 4].map((i) => b(`/tmp/gj/doc/r${i}.doc`))],
  ["rtf", reports, reports.map((r) => utf8ToBytes(printRtf(r, inGbk)))],
  ["rtf LO", lo, [0, 3, 4].map((i) => b(`/tmp/gj/rtf/r${i}.rtf`))],
  ["xls LO", lo, [0, 3, 4].map((i) => b(`/tmp/gj/xls/r${i}.xls`))],
  ["xlsx", reports, reports.map((r) => makeXlsx([printSheet(r)]))],
  ["ods LO", lo, [0, 3, 4].map((i) => b(`/tmp/gj/ods/r${i}.ods`))],
]
it.for(sets)("%s", async ([name, reps, files]) => {
  const counts: Record<string, number> = {}
  const worst: any[] = []
  for (let k = 0; k < 400; k++) {
    const r = rng(k * 7919 + 1)
    const i = k % 3
    const file = files[i]!.slice()
    const at: number[] = []
    const n = 1
    for (let j = 0; j < n; j++) {
      const p = Math.floor(r() * file.length)
      at.push(p)
      file[p] = (file[p]! ^ (1 << Math.floor(r() * 8))) & 255
    }
    const t = performance.now()
    let key: string
    try {
      const reading = await readDocument(file, { name: "a" })
      const truth = reps[i]!.cells as Record<string, unknown>
      const wrong = Object.entries(reading.report.cells).filter(([c, v]) => truth[c] !== v)
      const missing = Object.keys(truth).length - Object.keys(reading.report.cells).length
      const odd = Object.keys(reading.report.cells).some((c) => !(c in truth))
      key = wrong.length
        ? `wrong ${wrong.length > 1 ? "many" : "1"}${reading.warnings.length ? " warned" : ""}`
        : missing > 0
          ? reading.warnings.length
            ? "partial warned"
            : "partial SILENT"
          : "whole"
      if (wrong.length)
        worst.push([
          k,
          at,
          file.length,
          wrong.length,
          wrong
            .slice(0, 3)
            .map(([c, v]) => `${c} ${truth[c]}->${v}`)
            .join("; "),
          odd,
          [...new Set(reading.warnings.map((w) => w.code))].join(),
        ])
    } catch (e) {
      if (!(e instanceof Failure)) {
        key = "CRASH"
        worst.push([k, at, (e as Error).stack?.split("\n").slice(0, 4).join("|")])
      } else key = `refused ${e.code}`
    }
    const ms = performance.now() - t
    if (ms > 400) worst.push(["SLOW", k, ms])
    counts[key] = (counts[key] ?? 0) + 1
  }
  process.stderr.write(
    `${name} ${JSON.stringify(counts)}\n${worst
      .slice(0, 14)
      .map((w) => "   " + JSON.stringify(w))
      .join("\n")}\n`,
  )
})
