// A process to be killed: opens an archive, which brings it up to date, and stays.
import { writeSync } from "node:fs"
import { openPostgresArchive, openSqliteArchive } from "@gouji/store"

const [database] = process.argv.slice(2)
const say = (line) => writeSync(1, `${line}\n`)
say("opening")
await (/^postgres/.test(database) ? openPostgresArchive(database) : openSqliteArchive(database))
say("open")
setInterval(() => undefined, 60_000)
