import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { type Count, countCells, noCount } from "../src/testing/count-cells.ts"
import { figureHands, labelHands } from "../src/testing/hands.ts"
import { knownFaults } from "../src/testing/known-faults.ts"
import type { Hand } from "../src/testing/print.ts"
import { printShape, type Shape } from "../src/testing/shape.ts"
import { docx } from "../src/testing/shapes/docx.ts"
import { htmlPlain } from "../src/testing/shapes/html-plain.ts"
import { markdown } from "../src/testing/shapes/markdown.ts"
import { textCellPerLine } from "../src/testing/shapes/text-cell-per-line.ts"
import { shapes } from "../src/testing/shapes.ts"
import { conversions } from "./conversions.ts"
import { countTable } from "./count-table.ts"
import { browser, office } from "./run-program.ts"
import { ownSeed, specimens } from "./specimens.ts"
import { countUndecided, undecidedTable } from "./undecided.ts"

/** Other reports than those of the README, from another seed: `GOUJI_SEED=778`. */
const asked = process.env.GOUJI_SEED
const seed = asked === undefined || asked === "" ? ownSeed : Number(asked)
if (!Number.isSafeInteger(seed)) throw new Error("GOUJI_SEED is no whole number")
const many = specimens(2, seed)
const few = specimens(1, seed)
const handShapes: readonly Shape[] = [htmlPlain, textCellPerLine, markdown, docx]

const print = (shape: Shape, of = many) => Promise.all(of.map(({ report, hand }) => printShape(shape, report, hand)))

async function count(documents: readonly (Uint8Array | null)[], of = many): Promise<Count> {
  const counted = noCount()
  for (const [index, bytes] of documents.entries()) {
    const specimen = of[index]
    if (bytes && specimen) await countCells(counted, bytes, specimen.report.cells, specimen.kind)
  }
  return counted
}

async function countHand(hand: Hand): Promise<Count> {
  const counted = noCount()
  for (const shape of handShapes)
    for (const { report, kind } of few)
      await countCells(counted, await printShape(shape, report, hand), report.cells, `${shape.name}, ${kind}`)
  return counted
}

/** Why cells are left out of text in which nothing parts figures, or a blank leaves nothing behind. */
async function undecided(): Promise<string> {
  const counts = new Map<string, Awaited<ReturnType<typeof countUndecided>>>()
  for (const shape of shapes.filter(({ name }) => /run together|blanks gone/.test(name)))
    counts.set(shape.name, await countUndecided(shape, many))
  return undecidedTable(new Map([...counts].filter(([, { left }]) => left > 0)))
}

/** What other programs write is asked for one after the other, and while our own documents are being read. */
async function convertAll(): Promise<Map<string, (Uint8Array | null)[]>> {
  const made = new Map<string, (Uint8Array | null)[]>()
  for (const { name, source, run } of conversions) made.set(name, await run(await print(source, few)))
  return made
}

it("counts what is read, said and wrong", async () => {
  const converting = convertAll()
  const byShape = new Map<string, Count>()
  const byHand = new Map<string, Count>()
  for (const shape of shapes) byShape.set(shape.name, await count(await print(shape)))
  for (const [name, hand] of Object.entries<Hand>({ ...figureHands, ...labelHands }))
    byHand.set(name, await countHand(hand))
  for (const [name, documents] of await converting) byShape.set(name, await count(documents, few))

  const table = `${countTable("format and layout", byShape)}\n\n${countTable("as it is written", byHand)}`
  const reasons = await undecided()
  process.stdout.write(`\n${table}\n\n${reasons}\n\n`)
  if (office !== null && browser !== null && seed === ownSeed) {
    const readme = fileURLToPath(new URL("../../../README.md", import.meta.url))
    const text = readFileSync(readme, "utf8")
    const counted = text.replace(/(<!-- accuracy -->)[\s\S]*?(<!-- \/accuracy -->)/, `$1\n${table}\n$2`)
    writeFileSync(readme, counted.replace(/(<!-- undecided -->)[\s\S]*?(<!-- \/undecided -->)/, `$1\n${reasons}\n$2`))
  }
  const faults = [...byShape, ...byHand].filter(([, { wrong, silent }]) => wrong + silent > 0)
  for (const [name, { examples }] of faults) process.stdout.write(`${name}:\n  ${examples.join("\n  ")}\n`)
  const sound = [...byShape, ...byHand].filter(([, { wrong, silent }]) => wrong + silent === 0)
  const mended = sound.map(([name]) => name).filter((name) => name in knownFaults)
  if (mended.length > 0)
    process.stdout.write(`No longer at fault, to be struck from known-faults.ts: ${mended.join("; ")}\n`)
  expect(faults.map(([name]) => name).filter((name) => !(name in knownFaults))).toEqual([])
})
