// `npm run kills -- --cycles 1000`: kills who writes, backs up or upgrades an archive, again and again, and proves the
// archive behind each time.
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { killBackups } from "./backing-up.mjs"
import { startEngines } from "./engines.mjs"
import { killUpgrades } from "./upgrading.mjs"
import { killWriters } from "./writing.mjs"

/** What is killed, and its share of the cycles where all are asked for. */
const kinds = {
  writing: { run: killWriters, share: 0.5 },
  backup: { run: killBackups, share: 0.25 },
  upgrade: { run: killUpgrades, share: 0.25 },
}
const { values } = parseArgs({
  options: {
    cycles: { type: "string", default: "50" },
    engine: { type: "string", default: "both" },
    during: { type: "string", default: "all" },
    longest: { type: "string", default: "600" },
  },
})
if (values.during !== "all" && !(values.during in kinds)) throw new Error(`--during ${Object.keys(kinds).join(" | ")}`)
const [cycles, longest] = [Number(values.cycles), Number(values.longest)]
const asked = values.during === "all" ? Object.values(kinds) : [{ ...kinds[values.during], share: 1 }]
const say = (line) => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), "gouji-kills-"))
const { engines, stop } = await startEngines(values.engine, folder, say)
try {
  for (const { run, share } of asked) {
    let left = Math.round(cycles * share)
    for (const [at, engine] of engines.entries()) {
      const own = Math.ceil(left / (engines.length - at))
      left -= own
      if (own > 0) say(`${engine.name}: ${await run(engine, { cycles: own, longest, folder })}`)
    }
  }
  const left = readdirSync(folder).filter((name) => !/\.(acks|sqlite|sqlite-wal|sqlite-shm)$/.test(name))
  if (left.length > 0) throw new Error(`files left behind: ${left.join(", ")}`)
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
