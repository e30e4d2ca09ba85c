import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { killOnce } from "./kill-once.mjs"
import { prove } from "./prove.mjs"
import { readAcks } from "./read-acks.mjs"

const start = { number: 0, hash: null }

/** Kills a writer: while it writes, and every fourth time while it makes its tables. */
export async function killWriters(engine, { cycles, longest, folder }) {
  const { name, fresh, pgDump, crash, restart } = engine
  const counts = { opening: 0, writing: 0, engine: 0, acknowledged: 0, inFlight: 0 }
  const begin = async (cycle) => {
    const ackFile = join(folder, `${name}-${cycle}.acks`)
    writeFileSync(ackFile, "")
    return { database: await fresh(), ackFile, from: start }
  }
  let kept = await begin(0)
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const isOpening = cycle % 4 === 0
    const alsoKill = crash && cycle % 3 === 0 ? crash : undefined
    // A new archive, so that the kill falls while its tables are made.
    if (isOpening) kept = await begin(cycle)
    const { database, ackFile, from } = kept
    const moment = isOpening ? "opening" : "writing"
    const after = Math.random() * (isOpening ? longest / 2 : longest)
    await killOnce({ program: "writer.mjs", args: [database, ackFile, from.number + 1], moment, after, alsoKill })
    if (alsoKill) await restart()
    const acks = readAcks(ackFile).filter(({ number }) => number > from.number)
    const { fault, last, published } = await prove(database, acks, { from, pgDump })
    if (fault !== null) throw new Error(`${name}, cycle ${cycle}, ${moment}: ${fault}`)
    counts[moment] += 1
    counts.engine += alsoKill ? 1 : 0
    counts.acknowledged += acks.length
    counts.inFlight += published - acks.length
    kept = { ...kept, from: last }
  }
  const { fault } = await prove(kept.database, [], { from: start, pgDump })
  if (fault !== null) throw new Error(`${name}, at the end: ${fault}`)
  const { opening, writing, engine: withEngine, acknowledged, inFlight } = counts
  return (
    `${cycles} kills (${writing} while it wrote, ${opening} while it made its tables, ${withEngine} with the engine), ` +
    `${acknowledged} acknowledged acts, none lost; ${inFlight} kept that nobody was told of`
  )
}
