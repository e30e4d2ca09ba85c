import { Failure, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { expect, it } from "vitest"
import { readDocument } from "../src/read-document.ts"
import { printCellPerLine, printMarkdown } from "../src/testing.ts"
import { writeHtml } from "../src/write/html.ts"
import { conversions, convert, hasOffice } from "./convert.ts"

const [report] = fc.sample(arbitraryReport(), { numRuns: 1, seed: 20_260_103 }) as [Report]
const mutations = 400
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** A few bytes inverted or set, or the end cut off. Digits are left alone: a digit changed is a figure printed otherwise. */
function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  if (random(4) === 0) return bytes.slice(0, random(bytes.length))
  const damaged = bytes.slice()
  for (let flips = 1 + random(4); flips > 0; flips -= 1) {
    const at = random(bytes.length)
    const byte = random(2) === 0 ? 0xff & ~(bytes[at] ?? 0) : random(256)
    if (!isDigit(damaged[at]) && !isDigit(byte)) damaged[at] = byte
  }
  return damaged
}

/** A small generator of its own, so that a run can be had again from its seed. */
function generator(seed: number) {
  let state = seed >>> 0
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

interface Outcome {
  refused: number
  warned: number
  whole: number
  wrong: number
  crashed: string[]
}

async function judge(outcome: Outcome, bytes: Uint8Array): Promise<void> {
  try {
    const reading = await readDocument(bytes, { name: "document" })
    const given = Object.entries(reading.report.cells)
    if (given.some(([cell, figure]) => report.cells[cell] !== figure)) outcome.wrong += 1
    else if (given.length === Object.keys(report.cells).length) outcome.whole += 1
    else if (reading.warnings.length > 0) outcome.warned += 1
    else outcome.wrong += 1
  } catch (error) {
    if (error instanceof Failure) outcome.refused += 1
    else outcome.crashed.push(String(error))
  }
}

it("counts what becomes of damaged documents", async () => {
  const text = (content: string) => new TextEncoder().encode(content)
  const page = writeHtml(report)
  const documents: [string, Uint8Array | null | undefined][] = [
    ["HTML", text(page)],
    ["Markdown", text(printMarkdown(report))],
    ["text", text(printCellPerLine(report))],
    // A spreadsheet's binary numbers have no digits to spare: any byte may be a figure.
    ...conversions
      .filter(({ extension }) => hasOffice && extension !== "xls")
      .map((conversion): [string, Uint8Array | null | undefined] => [
        conversion.format,
        convert([page], conversion)[0],
      ]),
  ]
  const lines = [
    "| format | damaged | refused | read in part, said | read whole | wrong or unsaid | crashed |",
    "|---|--:|--:|--:|--:|--:|--:|",
  ]
  const faults: string[] = []
  for (const [name, bytes] of documents) {
    if (!bytes) continue
    const outcome: Outcome = { refused: 0, warned: 0, whole: 0, wrong: 0, crashed: [] }
    const random = generator(7)
    for (let count = 0; count < mutations; count += 1) await judge(outcome, mutate(bytes, random))
    const { refused, warned, whole, wrong, crashed } = outcome
    lines.push(`| ${name} | ${mutations} | ${refused} | ${warned} | ${whole} | ${wrong} | ${crashed.length} |`)
    if (wrong > 0 || crashed.length > 0)
      faults.push(`${name}: ${wrong} wrong, ${[...new Set(crashed)].slice(0, 5).join("; ")}`)
  }
  process.stdout.write(`\n${lines.join("\n")}\n\n`)
  expect(faults).toEqual([])
})
