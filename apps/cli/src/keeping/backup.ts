import { jsonText } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import { refuse } from "../refuse.ts"
import type { BackupFlags } from "./backup-command.ts"
import { placeOf, withArchive } from "./place.ts"
import { progressLine } from "./progress.ts"

/** `gouji backup`. */
export async function backUp(this: Context, flags: BackupFlags): Promise<void> {
  const { backup } = this.texts.keeping
  const progress = progressLine(this)
  try {
    const { lastBackupSetting } = await this.ports.keeping()
    await withArchive(this, placeOf(this, flags.data), async (archive) => {
      const at = this.now().toISOString()
      const manifest = await archive.backup.write(flags.out, {
        at,
        onProgress: ({ rows, sources }) => progress.show(() => backup.written(rows, sources)),
      })
      progress.end()
      await archive.setSetting(lastBackupSetting, at)
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      if (flags.json) await this.print(jsonText({ file: flags.out, ...manifest }))
      else await this.print(`${escapeText(`${flags.out}: ${backup.written(rows, manifest.sources.files)}`)}\n`)
    })
  } catch (error) {
    progress.end()
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
