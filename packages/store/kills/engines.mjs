import { copyFile, rm } from "node:fs/promises"
import { join } from "node:path"
import { findPostgres, startPostgres } from "../dist/testing/start-postgres.js"

function sqliteIn(folder) {
  let made = 0
  const fresh = async () => {
    made += 1
    return join(folder, `archive-${made}.sqlite`)
  }
  return {
    name: "SQLite",
    pgDump: null,
    fresh,
    copy: async (from) => {
      const to = await fresh()
      await copyFile(from, to)
      return to
    },
    drop: (path) => Promise.all(["", "-wal", "-shm"].map((end) => rm(path + end, { force: true }))),
  }
}

const postgresOf = (server) => ({
  name: "PostgreSQL",
  pgDump: join(server.programs, "pg_dump"),
  fresh: server.freshDatabase,
  copy: server.copyDatabase,
  drop: server.dropDatabase,
  /** Ends the engine too: it is a process of its own. */
  crash: server.crash,
  restart: server.start,
})

/** The engines that are asked for (`sqlite`, `postgres`, `both`) and are here. */
export async function startEngines(asked, folder, say) {
  const programs = asked === "sqlite" ? null : await findPostgres()
  if (asked !== "sqlite" && programs === null) say("PostgreSQL: skipped, its programs are not here")
  const server = programs && (await startPostgres(programs))
  const engines = [...(asked === "postgres" ? [] : [sqliteIn(folder)]), ...(server ? [postgresOf(server)] : [])]
  return { engines, stop: async () => server?.stop() }
}
