// `npm run kills -- --cycles 1000`: kills a writer again and again and proves the archive behind each time.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { findPostgres, startPostgres } from "../dist/testing/start-postgres.js"
import { killOnce } from "./kill-once.mjs"
import { prove } from "./prove.mjs"

const { values } = parseArgs({
  options: {
    cycles: { type: "string", default: "50" },
    engine: { type: "string", default: "both" },
    longest: { type: "string", default: "600" },
  },
})
const [cycles, longest] = [Number(values.cycles), Number(values.longest)]
const say = (line) => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), "gouji-kills-"))
const start = { number: 0, hash: null }

function readAcks(file, from) {
  const lines = readFileSync(file, "utf8").split("\n")
  // The last line may have been cut off: then its acknowledgement was not given either.
  lines.pop()
  return lines.map((line) => JSON.parse(line)).filter(({ number }) => number > from)
}

/** `crash`: ends the engine too, where it is a process of its own. */
async function engineCycles(name, { fresh, pgDump, crash, restart }, count) {
  const counts = { opening: 0, writing: 0, engine: 0, acknowledged: 0, inFlight: 0 }
  let kept = { database: await fresh(), ackFile: join(folder, `${name}.acks`), from: start }
  writeFileSync(kept.ackFile, "")
  for (let cycle = 1; cycle <= count; cycle += 1) {
    const isOpening = cycle % 4 === 0
    const alsoKill = crash && cycle % 3 === 0 ? crash : undefined
    if (isOpening) {
      // A new archive, so that the kill falls while its tables are made.
      kept = { database: await fresh(), ackFile: join(folder, `${name}-${cycle}.acks`), from: start }
      writeFileSync(kept.ackFile, "")
    }
    const { database, ackFile, from } = kept
    const moment = isOpening ? "opening" : "writing"
    const after = Math.random() * (isOpening ? longest / 2 : longest)
    await killOnce({ database, ackFile, first: from.number + 1, moment, after, alsoKill })
    if (alsoKill) await restart()
    const acks = readAcks(ackFile, from.number)
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
  const { opening, writing, engine, acknowledged, inFlight } = counts
  say(
    `${name}: ${count} kills (${writing} while it wrote, ${opening} while it made its tables, ${engine} with the engine), ` +
      `${acknowledged} acknowledged acts, none lost; ${inFlight} kept that nobody was told of`,
  )
}

let made = 0
const sqlite = {
  pgDump: null,
  fresh: async () => {
    made += 1
    return join(folder, `archive-${made}.sqlite`)
  },
}
const programs = values.engine === "sqlite" ? null : await findPostgres()
if (values.engine !== "sqlite" && programs === null) say("PostgreSQL: skipped, its programs are not here")
const server = programs && (await startPostgres(programs))
try {
  const share = server && values.engine === "both" ? Math.ceil(cycles / 2) : cycles
  if (values.engine !== "postgres") await engineCycles("SQLite", sqlite, share)
  if (server) {
    const postgres = {
      pgDump: join(server.programs, "pg_dump"),
      fresh: server.freshDatabase,
      crash: server.crash,
      restart: server.start,
    }
    await engineCycles("PostgreSQL", postgres, values.engine === "both" ? cycles - share : cycles)
  }
  const left = readdirSync(folder).filter((name) => !/\.(acks|sqlite|sqlite-wal|sqlite-shm)$/.test(name))
  if (left.length > 0) throw new Error(`files left behind: ${left.join(", ")}`)
} finally {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}
