import { setTimeout as pause } from "node:timers/promises"
import { openPostgresArchive, openSqliteArchive } from "@gouji/store"
import { openQuery } from "../bench/archive/open-query.mjs"
import { publicationOf } from "../bench/archive/publication-of.mjs"
import { makeOldArchive, oldSteps, steps } from "./old-archive.mjs"
import { prove } from "./prove.mjs"
import { startProgram } from "./start-program.mjs"

const start = { number: 0, hash: null }
const reports = 120

/** How long an upgrade takes that nobody disturbs. */
async function timeOf(database) {
  const opener = startProgram("opener.mjs", [database])
  await opener.until("opening")
  const begin = performance.now()
  await opener.until("open")
  const took = performance.now() - begin
  await opener.kill()
  return took
}

async function stepsTaken(database, isPostgres) {
  const query = await openQuery(database, isPostgres)
  try {
    return (await query("select id from gouji_migrations")).length
  } finally {
    await query.close()
  }
}

/** It is one archive with all others from then on: proved as a whole, corrected and added to. */
async function mustWork(database, isPostgres, acks) {
  const archive = isPostgres ? await openPostgresArchive(database) : await openSqliteArchive(database)
  try {
    const { holds, faults } = await archive.journal.verify()
    if (!holds) throw new Error(`the upgraded archive does not hold: ${JSON.stringify(faults[0])}`)
    const ofFirst = acks.filter(({ report }) => report === acks[0].report).length
    const correction = publicationOf({ seed: 9, agency: 0, year: 2024 })
    const corrected = await archive.publish({ ...correction, division: null, region: null, reason: "更正" })
    if (corrected.id !== acks[0].report || corrected.revision !== ofFirst + 1)
      throw new Error("a correction went astray")
    await archive.publish({ ...publicationOf({ seed: 9, agency: reports, year: 2024 }), division: null, region: null })
    if ((await archive.facets()).reports !== reports + 1) throw new Error("a new report was not added")
  } finally {
    await archive.close()
  }
}

/** Kills an archive's opening while it brings one of an older version, with content, up to date. */
export async function killUpgrades(engine, { cycles }) {
  const { name, fresh, copy, drop, pgDump, crash, restart } = engine
  const isPostgres = pgDump !== null
  const templates = new Map()
  const templateFor = async (step) => {
    const known = templates.get(step)
    if (known) return known
    const database = await fresh()
    const acks = await makeOldArchive(database, { isPostgres, step, reports })
    const tried = await copy(database)
    const made = { database, acks, took: await timeOf(tried) }
    await drop(tried)
    templates.set(step, made)
    return made
  }
  const counts = { engine: 0, before: 0, behind: 0, acknowledged: 0 }
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    // The first version most often: its upgrade is the longest.
    const step = cycle % 2 === 1 ? oldSteps[0] : oldSteps[Math.floor(Math.random() * oldSteps.length)]
    const template = await templateFor(step)
    const database = await copy(template.database)
    const withEngine = crash && cycle % 3 === 0
    const opener = startProgram("opener.mjs", [database])
    await opener.until("opening")
    await pause(Math.random() * template.took)
    opener.mustRun()
    if (withEngine) await crash()
    await opener.kill()
    if (withEngine) await restart()
    const taken = await stepsTaken(database, isPostgres)
    const was = steps.indexOf(step) + 1
    if (taken !== was && taken !== steps.length) {
      throw new Error(`${name}, cycle ${cycle}: upgraded by half, from ${was} to ${taken} of ${steps.length} steps`)
    }
    const { acks } = template
    const { fault, published } = await prove(database, acks, { from: start, pgDump, isUpgraded: true })
    if (fault !== null) throw new Error(`${name}, cycle ${cycle}, upgrading from ${step}: ${fault}`)
    if (published !== acks.length) throw new Error(`${name}, cycle ${cycle}: ${published} acts of ${acks.length}`)
    if ((await stepsTaken(database, isPostgres)) !== steps.length) throw new Error(`${name}: opened and not upgraded`)
    await mustWork(database, isPostgres, acks)
    counts.engine += withEngine ? 1 : 0
    counts[taken === was ? "before" : "behind"] += 1
    counts.acknowledged += acks.length
    await drop(database)
  }
  for (const { database } of templates.values()) await drop(database)
  const { engine: withEngine, before, behind, acknowledged } = counts
  return (
    `${cycles} kills while it was upgraded, from ${templates.size} older versions (${withEngine} with the engine): ` +
    `${before} left as it was, ${behind} already upgraded, none by half; ${acknowledged} acknowledged acts, none lost`
  )
}
