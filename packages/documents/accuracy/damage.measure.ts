import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { knownFaults } from "../src/testing/known-faults.ts"
import { damageTable, noOutcome, type Outcome } from "./damage-table.ts"
import { type DamagedFile, damagedBytes, damagedContents, type Subject, subjects } from "./damaged-files.ts"
import { judge } from "./judge.ts"
import { ReaderPool } from "./reader-pool.ts"
import { agree, opinions } from "./second-opinion.ts"

/** Files that were read wrongly are kept here, to be looked at. */
const kept = fileURLToPath(new URL("../test-results/damage/", import.meta.url))
const share = Number(process.env.GOUJI_DAMAGE ?? 1)
const ways = [
  ["bytes", damagedBytes, 2000],
  ["contents", damagedContents, 800],
] as const

interface Suspect {
  readonly file: DamagedFile
  readonly cells: Readonly<Record<string, unknown>>
}

const pool = new ReaderPool()
const outcomes = new Map<string, Outcome>()

function keep(name: string, { extension }: Subject, file: DamagedFile): string {
  const path = `${kept}${name.replace(/[^A-Za-z]+/g, "-")}-${file.index}.${extension}`
  writeFileSync(path, file.bytes)
  return path
}

/**
 * A figure that is another is no fault where another program reads the damaged file just so: bytes are damaged without
 * regard to what they mean. Where contents are damaged, what is printed is known.
 */
async function settle(subject: Subject, name: string, outcome: Outcome, suspects: readonly Suspect[]): Promise<void> {
  const known = suspects.filter(({ file }) => file.how !== "bytes")
  let open = suspects.filter(({ file }) => file.how === "bytes")
  for (const opinion of opinions[subject.extension] ?? []) {
    if (open.length === 0) break
    const bytes = open.map(({ file }) => file.bytes)
    const found = await opinion(bytes, pool)
    open = open.filter(({ cells }, index) =>
      Object.entries(cells).some(([cell, figure]) => !agree(figure, found[index]?.[cell])),
    )
  }
  outcome.wrong += known.length + open.length
  outcome.altered += suspects.length - known.length - open.length
  for (const { file, cells } of [...known, ...open])
    outcome.examples.push(`wrong: ${file.how}: ${JSON.stringify(cells).slice(0, 200)}: ${keep(name, subject, file)}`)
}

beforeAll(() => {
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
})

afterAll(async () => {
  await pool.close()
  process.stdout.write(`\n${damageTable(outcomes)}\n\n`)
})

describe.for(ways)("damaged %s", ([what, make, count]) => {
  it.for(
    subjects.filter(({ anatomy }) => what === "bytes" || anatomy).map((subject) => [subject.name, subject] as const),
  )("%s: never a crash, a hang, or a figure that is not printed", async ([, subject]) => {
    const name = `${subject.name}: ${what}`
    const outcome = noOutcome()
    outcomes.set(name, outcome)
    const suspects: Suspect[] = []
    await pool.readAll(make(subject, Math.ceil(count * share)), (file, answer) => {
      outcome.damaged += 1
      const { verdict, cells } = judge(answer, file.printed, file.report)
      const given = answer.kind === "read" ? answer.report.cells : {}
      if (verdict === "wrong")
        suspects.push({ file, cells: Object.fromEntries(cells.map((cell) => [cell, given[cell]])) })
      else outcome[verdict] += 1
      if (verdict === "unsaid" || verdict === "hung" || verdict === "crashed") {
        const error = answer.kind === "crashed" ? answer.error : cells.slice(0, 3).join(", ")
        outcome.examples.push(`${verdict}: ${file.how}: ${error}: ${keep(name, subject, file)}`)
      }
    })
    await settle(subject, name, outcome, suspects)
    process.stdout.write(`${name}: ${outcome.damaged} damaged, ${outcome.wrong} wrong\n`)
    if (outcome.examples.length > 0) process.stdout.write(`${name}:\n  ${outcome.examples.slice(0, 12).join("\n  ")}\n`)
    expect(outcome.hung + outcome.crashed).toBe(0)
    if (!(name in knownFaults)) expect(outcome.wrong + outcome.unsaid).toBe(0)
  })
})
