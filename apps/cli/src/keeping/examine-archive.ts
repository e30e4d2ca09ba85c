import type { ArchiveState } from "@gouji/store"
import type { Symptom } from "./symptom.ts"

const week = 7 * 24 * 60 * 60 * 1000

function age(about: "backup" | "checkpoint", last: string | null, now: Date): Symptom {
  const isRecent = last !== null && now.getTime() - Date.parse(last) <= week
  return { about, level: isRecent ? "ok" : "advice", found: last }
}

/** How an archive stands by what it says of itself. */
export function examineArchive(state: ArchiveState, now: Date): Symptom[] {
  const { engine, version, isSupported, faults, schema, orphans } = state
  const integrity: Symptom[] =
    faults === null
      ? []
      : [{ about: "integrity", level: faults.length === 0 ? "ok" : "fault", found: faults[0] ?? "ok" }]
  const isNewest = schema.steps === schema.known
  return [
    { about: "engine", level: isSupported ? "ok" : "fault", found: `${engine} ${version}` },
    ...integrity,
    { about: "schema", level: isNewest ? "ok" : "fault", found: `${schema.last} (${schema.steps}/${schema.known})` },
    { about: "orphans", level: orphans === 0 ? "ok" : "advice", found: String(orphans) },
    age("backup", state.lastBackup, now),
    age("checkpoint", state.lastCheckpoint, now),
  ]
}
