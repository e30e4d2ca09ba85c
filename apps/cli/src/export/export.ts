import { mkdir, rm } from "node:fs/promises"
import { dirname } from "node:path"
import { jsonText } from "@gouji/core"
import type { Context } from "../context.ts"
import { placeFile, unwritten } from "../copies/write-copy.ts"
import { placeOf, withArchive } from "../keeping/place.ts"
import { escapeText } from "../output/escape.ts"
import { refuse } from "../refuse.ts"
import type { ExportFlags } from "./export-command.ts"
import { fetchExport } from "./fetch-export.ts"

/** What of the flags is a question to the archive, by the names that the API has for it. */
function queryOf({ year, text, division, kind, measure, asOf }: ExportFlags): Record<string, string> {
  const all = { year, text, division, kind, measure, asOf }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** `gouji export`. */
export async function exportFile(this: Context, flags: ExportFlags): Promise<Error | undefined> {
  const { out, table = "reports", server, data, force = false } = flags
  try {
    const { downloadEndings, endingOf, exportData } = await this.ports.downloads()
    const ending = endingOf(out)
    if (ending === null) return new Error(this.texts.export.ending(downloadEndings))
    const [file, query, folder] = [`${table}.${ending}`, queryOf(flags), dirname(out)]
    await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
      throw unwritten(out, cause)
    })
    // Beside its place, so that it can be moved there at once.
    const where = { folder, signal: new AbortController().signal }
    const made =
      server === undefined
        ? await withArchive(this, placeOf(this, data), (archive) =>
            exportData(archive, { file, query, now: this.now() }, where),
          )
        : await fetchExport(this.ports.fetch, server, { file, query, folder, language: this.language })
    await placeFile(made.path, out, force).catch(async (cause: unknown) => {
      await rm(made.path, { force: true })
      throw unwritten(out, cause)
    })
    const [rows, sha256] = [made.rows, made.sha256.toString("hex")]
    if (flags.json) await this.print(jsonText({ file: out, table, rows, bytes: made.bytes, sha256 }))
    else this.say(escapeText(this.texts.export.written(out, rows, sha256)))
  } catch (error) {
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
