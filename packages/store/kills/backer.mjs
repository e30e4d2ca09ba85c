// A process to be killed: backs an archive up again and again while another writes to it, and notes each backup that was
// acknowledged, with what had been acknowledged to the writer before it began.
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs"
import { join } from "node:path"
import { openPostgresArchive, openSqliteArchive } from "@gouji/store"
import { readAcks } from "./read-acks.mjs"

const [database, ackFile, backupFile, folder] = process.argv.slice(2)
const backups = openSync(backupFile, "a")
const say = (line) => writeSync(1, `${line}\n`)

const archive = /^postgres/.test(database) ? await openPostgresArchive(database) : await openSqliteArchive(database)
for (let round = 1; round < 100_000; round += 1) {
  const path = join(folder, `${process.pid}-${round}.backup`)
  const acknowledged = readAcks(ackFile).length
  say("backing up")
  await archive.backup.write(path, { at: new Date().toISOString() })
  writeSync(backups, `${JSON.stringify({ path, acknowledged })}\n`)
  fsyncSync(backups)
}
closeSync(backups)
