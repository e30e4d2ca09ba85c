// A process to be killed: publishes numbered reports without end, and notes what was acknowledged, synced, elsewhere.
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs"
import { Failure } from "@gouji/core"
import { openPostgresArchive, openSqliteArchive, preparePublication } from "@gouji/store"
import { publicationOf } from "../bench/archive/publication-of.mjs"

const [database, ackFile, first, beforehand = "150"] = process.argv.slice(2)
const acks = openSync(ackFile, "a")
const say = (line) => writeSync(1, `${line}\n`)

/** Every fifth report corrects the one before it. None names a division: all acts stand in one chain, in their order. */
function numbered(number) {
  const corrects = number % 5 === 0
  const publication = publicationOf({ seed: corrects ? 2 : 1, agency: number - (corrects ? 1 : 0), year: 2024 })
  return { ...publication, division: null, region: null, reason: corrects ? "更正" : null }
}

// Made beforehand, so that a kill falls into the writing and not into what comes before it.
const made = new Map()
const take = (number) => made.get(number) ?? numbered(number)

function acknowledge(number, { report, revision, hash }) {
  writeSync(acks, `${JSON.stringify({ number, report, revision, hash })}\n`)
}

for (let at = 0; at < Number(beforehand); at += 1) {
  const number = Number(first) + at
  made.set(number, at % 3 === 0 ? numbered(number) : preparePublication(numbered(number)))
}
say("opening")
const archive = /^postgres/.test(database) ? await openPostgresArchive(database) : await openSqliteArchive(database)
say("writing")
for (let number = Number(first); ; ) {
  if (Math.random() < 0.2 && !made.has(number)) {
    const { id, revision, current } = await archive.publish(numbered(number))
    acknowledge(number, { report: id, revision, hash: current.hash })
    number += 1
  } else if (Math.random() < 0.4) {
    const [kept] = await archive.publishAll([take(number)])
    if (kept instanceof Failure) throw kept
    acknowledge(number, kept)
    number += 1
  } else {
    const count = 2 + Math.floor(Math.random() * 20)
    const batch = Array.from({ length: count }, (_, at) => take(number + at))
    for (const [at, kept] of (await archive.publishAll(batch)).entries()) {
      if (kept instanceof Failure) throw kept
      acknowledge(number + at, kept)
    }
    number += count
  }
  fsyncSync(acks)
  if (number > Number(first) + 100_000) break
}
closeSync(acks)
