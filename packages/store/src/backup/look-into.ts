import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import type { Verification, VerifyOptions } from "../verify/verification.ts"
import type { Manifest } from "./manifest.ts"

/**
 * Proves what a backup holds, without an archive: puts it back into a file that is gone afterwards. Throws
 * `file-unreadable`, `backup-damaged` and `archive-newer`.
 */
export async function lookInto(
  path: string,
  options: VerifyOptions = {},
): Promise<{ readonly manifest: Manifest; readonly verification: Verification }> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-backup-"))
  try {
    const archive = await openSqliteArchive(join(folder, "gouji.sqlite"))
    try {
      const at = new Date(0).toISOString()
      const { manifest } = await archive.backup.restore(path, { at, unrecorded: true, evenIfBroken: true })
      return { manifest, verification: await archive.journal.verify(options) }
    } finally {
      await archive.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
