import { existsSync } from "node:fs"
import { Failure, jsonText } from "@gouji/core"
import type { ArchivePlace, Manifest, Verification } from "@gouji/store"
import type { Context } from "../context.ts"
import { refuse } from "../refuse.ts"
import { placeOf, withArchive } from "./place.ts"
import { progressLine } from "./progress.ts"
import type { RestoreFlags } from "./restore-command.ts"
import { verificationScreen } from "./verification-screen.ts"

interface Restored {
  readonly manifest: Manifest
  readonly verification: Verification
}

/** Looks whether the backup could be put back there, and leaves everything as it is. */
async function rehearse(context: Context, path: string, place: ArchivePlace): Promise<Restored> {
  const { archiveFile, lookInto } = await context.ports.keeping()
  if (place.databaseUrl !== null || existsSync(archiveFile(place.dataFolder))) {
    await withArchive(context, place, async (archive) => {
      const [{ reports }, heads] = [await archive.facets(), await archive.journal.heads()]
      const name = place.databaseUrl === null ? archiveFile(place.dataFolder) : "DATABASE_URL"
      if (reports > 0 || heads.length > 0) throw new Failure("archive-not-empty", { path: name })
    })
  }
  return lookInto(path)
}

async function putBack(context: Context, path: string, place: ArchivePlace): Promise<Restored> {
  const progress = progressLine(context)
  const { backup, verify } = context.texts.keeping
  const archive = await context.ports.openArchive(place)
  try {
    return await archive.backup.restore(path, {
      at: context.now().toISOString(),
      onProgress: ({ rows, sources }) => progress.show(() => backup.written(rows, sources)),
      onProof: (checked) => progress.show(() => verify.checked(checked)),
    })
  } finally {
    progress.end()
    await archive.close()
  }
}

/** `gouji restore`. */
export async function restore(this: Context, flags: RestoreFlags, path: string): Promise<void> {
  const place = placeOf(this, flags.data)
  try {
    // Before anything is made: a name that was mistyped leaves no new archive behind.
    if (!existsSync(path)) throw new Failure("file-unreadable", { path })
    const { manifest, verification } = await (flags.dryRun ? rehearse : putBack)(this, path, place)
    this.record(verification.holds ? "pass" : "findings")
    const { restored, rehearsed } = this.texts.keeping.backup
    const heading = (flags.dryRun ? rehearsed : restored)(manifest.at)
    if (flags.json) await this.print(jsonText({ dryRun: flags.dryRun === true, at: manifest.at, verification }))
    else await this.print(`${heading}\n${verificationScreen(this, verification)}`)
  } catch (error) {
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
