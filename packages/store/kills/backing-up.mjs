import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { openPostgresArchive, openSqliteArchive } from "@gouji/store"
import { prove } from "./prove.mjs"
import { restoreFrom } from "./prove-backup.mjs"
import { readAcks } from "./read-acks.mjs"
import { startProgram } from "./start-program.mjs"

const start = { number: 0, hash: null }
/** A backup takes the longer the more there is: so many cycles go by, then it begins anew. */
const cyclesOfOne = 5
/** Reports that are made beforehand; the writer makes others as it goes. */
const prepared = 40

const act = ({ report, hash }) => `${report} ${hash}`

async function mustHold(path, { acts, where }) {
  const restored = await restoreFrom(path, where)
  if (restored.state !== "whole") throw new Error(`a backup that was acknowledged is ${restored.state}: ${path}`)
  for (const each of acts) if (!restored.acts.has(each)) throw new Error(`acknowledged before ${path}, and not in it`)
}

async function backUpAgain(database, path, isPostgres) {
  const archive = isPostgres ? await openPostgresArchive(database) : await openSqliteArchive(database)
  try {
    await archive.backup.write(path, { at: new Date().toISOString() })
  } finally {
    await archive.close()
  }
}

/** Kills who backs up while another process writes; every second time both at once, as a machine that goes down does. */
export async function killBackups(engine, { cycles, longest, folder }) {
  const { name, fresh, drop, pgDump, crash, restart } = engine
  const counts = { alone: 0, engine: 0, finished: 0, unnamed: 0, refused: 0, whole: 0 }
  let kept = null
  // On a busy machine a backup takes longer: the kills must fall into it, and behind it, there too.
  let took = longest / 2
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    if (kept === null || cycle % cyclesOfOne === 0) {
      if (kept) await drop(kept.database)
      kept = { database: await fresh(), ackFile: join(folder, `${name}-backup-${cycle}.acks`), from: start }
      writeFileSync(kept.ackFile, "")
    }
    const { database, ackFile, from } = kept
    const own = join(folder, `${name}-backups-${cycle}`)
    mkdirSync(own)
    const backupFile = join(own, "backups.acks")
    writeFileSync(backupFile, "")
    const writer = startProgram("writer.mjs", [database, ackFile, from.number + 1, prepared])
    await writer.until("writing")
    const backer = startProgram("backer.mjs", [database, ackFile, backupFile, own])
    await backer.until("backing up")
    await pause(Math.random() * Math.max(longest, 2 * took))
    for (const running of [writer, backer]) running.mustRun()
    const isAlone = cycle % 2 === 1
    const withEngine = crash && cycle % 3 === 0
    if (withEngine) await crash()
    await backer.kill()
    if (isAlone && !withEngine) {
      await pause(50)
      writer.mustRun()
    }
    await writer.kill()
    if (withEngine) await restart()

    // The archive itself, first of all.
    const acks = readAcks(ackFile)
    const { fault, last } = await prove(
      database,
      acks.filter(({ number }) => number > from.number),
      { from, pgDump },
    )
    if (fault !== null) throw new Error(`${name}, cycle ${cycle}, backing up: ${fault}`)
    // What was acknowledged is whole, and holds what had been acknowledged before it began.
    const finished = new Map(readAcks(backupFile).map(({ path, acknowledged }) => [path, acknowledged]))
    for (const [at, [path, acknowledged]] of [...finished].entries()) {
      const where = { folder: own, name: `finished-${at}.sqlite` }
      await mustHold(path, { acts: acks.slice(0, acknowledged).map(act), where })
    }
    // A name that a backup has is that of a whole one; what was under way is refused, unless only its name was missing.
    for (const [at, file] of readdirSync(own)
      .filter((each) => each.includes(".backup"))
      .entries()) {
      const path = join(own, file)
      if (finished.has(path)) continue
      const { state } = await restoreFrom(path, { folder: own, name: `left-${at}.sqlite` })
      const isNamed = file.endsWith(".backup")
      if (isNamed && state !== "whole") throw new Error(`${name}, cycle ${cycle}: ${file} has its name and is ${state}`)
      counts[isNamed ? "unnamed" : state] += 1
    }
    // And the next one has everything.
    const again = join(own, "again.backup")
    const begun = performance.now()
    await backUpAgain(database, again, pgDump !== null)
    took = performance.now() - begun
    await mustHold(again, { acts: acks.map(act), where: { folder: own, name: "again.sqlite" } })
    counts.finished += finished.size
    counts.alone += isAlone ? 1 : 0
    counts.engine += withEngine ? 1 : 0
    kept = { ...kept, from: last }
    rmSync(own, { recursive: true })
  }
  const { alone, engine: withEngine, finished, unnamed, refused, whole } = counts
  return (
    `${cycles} kills while it was backed up (${alone} of the backup alone, ${withEngine} with the engine), none taken for ` +
    `whole that is not: ${finished} acknowledged and whole, ${unnamed} whole that nobody was told of; of those under way ` +
    `${refused} refused, ${whole} whole but for their name; every archive intact, and backed up again`
  )
}
