import { jsonText } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import { refuse } from "../refuse.ts"
import type { CheckpointFlags } from "./checkpoint-command.ts"
import { writeNewFile } from "./new-file.ts"
import { namedKey, placeOf, withArchive } from "./place.ts"

/** `gouji checkpoint`. */
export async function makeCheckpoint(this: Context, flags: CheckpointFlags): Promise<void> {
  const place = placeOf(this, flags.data)
  try {
    const { lastCheckpointSetting, signingKey } = await this.ports.keeping()
    await withArchive(this, place, async (archive) => {
      const key = await signingKey(place.dataFolder, namedKey(this))
      const at = this.now().toISOString()
      const checkpoint = await archive.journal.checkpoint(at, key)
      if (flags.out !== undefined) await writeNewFile(flags.out, jsonText(checkpoint))
      if (flags.publicKey !== undefined) await writeNewFile(flags.publicKey, key.publicPem)
      await archive.setSetting(lastCheckpointSetting, at)
      if (flags.out === undefined || flags.json) await this.print(jsonText(checkpoint))
      const { made } = this.texts.keeping.checkpoint
      this.say(escapeText(made(checkpoint.entries, checkpoint.heads.length, key.fingerprint)))
    })
  } catch (error) {
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
