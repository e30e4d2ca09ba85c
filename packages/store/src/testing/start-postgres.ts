import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { chmod, chown, mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { promisify } from "node:util"

const run = promisify(execFile)

/** A PostgreSQL server of one's own, on a socket in its own folder. */
export interface TestPostgres {
  /** `postgres://…` of a database that is empty; another at each call. */
  readonly freshDatabase: () => Promise<string>
  /** A database of its own with what another one holds, to which nobody may be connected. */
  readonly copyDatabase: (url: string) => Promise<string>
  readonly dropDatabase: (url: string) => Promise<void>
  /** The folder of its programs, `pg_dump` among them. */
  readonly programs: string
  /** Ends it as a power cut would: every process at once, nothing written on the way out. */
  readonly crash: () => Promise<void>
  /** Starts it again on what it has on disk. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Where the programs of PostgreSQL are: named in `GOUJI_POSTGRES_BIN`, or where Debian puts them; `null`: not there. */
export async function findPostgres(): Promise<string | null> {
  const named = process.env.GOUJI_POSTGRES_BIN
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? await readdir(debian) : []
  const folders = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, "bin"))
  const candidates = named === undefined ? [...folders, "/usr/local/bin", "/opt/homebrew/bin"] : [named]
  return candidates.find((folder) => existsSync(join(folder, "initdb"))) ?? null
}

/** PostgreSQL refuses to run as root: it is started as the user that its package made, or as nobody. */
async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  try {
    const [uid, gid] = await Promise.all(["-u", "-g"].map(async (flag) => (await run("id", [flag, "postgres"])).stdout))
    return { uid: Number(uid), gid: Number(gid) }
  } catch {
    return { uid: 65_534, gid: 65_534 }
  }
}

/** The processes that a process has started. */
async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run("ps", ["-o", "pid=", "--ppid", String(pid)]).catch(() => ({ stdout: "" }))
  return stdout.split(/\s+/).filter(Boolean).map(Number)
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL")
  } catch {
    // It has ended by itself.
  }
}

/** Starts a server that lives in a temporary folder. */
export async function startPostgres(programs: string): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-pg-"))
  const user = await unprivileged()
  await chmod(folder, 0o755)
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, "data")
  const options = { ...(user ?? {}), cwd: folder, env: { ...process.env, LC_ALL: "C.UTF-8" } }
  const call = (program: string, ...args: string[]) => run(join(programs, program), args, options)
  await call("initdb", "-D", data, "-U", "gouji", "-A", "trust", "-E", "UTF8", "--no-sync")
  // Durability is not what these tests look at: nothing here loses power.
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`
  const start = async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await call("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start")
        return
      } catch (error) {
        // Behind a crash the last of its processes may still hold the memory that they shared.
        if (attempt === 10) throw error
        await pause(200)
      }
    }
  }
  await start()
  let made = 0
  const create = async (...like: string[]) => {
    made += 1
    const name = `archive_${process.pid}_${made}`
    await call("createdb", "-h", folder, "-U", "gouji", ...like, name)
    return `postgres://gouji@localhost/${name}?host=${encodeURIComponent(folder)}`
  }
  const nameIn = (url: string) => new URL(url).pathname.slice(1)
  return {
    programs,
    freshDatabase: () => create(),
    copyDatabase: (url) => create("-T", nameIn(url)),
    dropDatabase: async (url) => {
      await call("dropdb", "-h", folder, "-U", "gouji", "--force", nameIn(url))
    },
    crash: async () => {
      const pid = Number((await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")[0])
      for (const one of [pid, ...(await childrenOf(pid))]) kill(one)
    },
    start,
    stop: async () => {
      await call("pg_ctl", "-D", data, "-m", "immediate", "stop")
      await rm(folder, { recursive: true, force: true })
    },
  }
}
