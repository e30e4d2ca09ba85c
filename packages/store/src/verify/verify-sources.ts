import type { Kysely, Selectable } from "kysely"
import { digest } from "../canonical-digest.ts"
import { hashText } from "../kept-hash.ts"
import { unpackFile } from "../packing/packed-file.ts"
import type { Tables } from "../tables.ts"
import type { Tally } from "./tally.ts"

// Files of many megabytes are allowed: a few are held at a time.
const pageSize = 16

/** The hash of a file, by the way that it is kept in; empty where it cannot be unpacked, or is not as long as is said. */
async function digestOf(db: Kysely<Tables>, row: Selectable<Tables["sources"]>): Promise<string> {
  try {
    const bytes = await unpackFile(db, row)
    return row.size === null || row.size === bytes.length ? digest(bytes) : ""
  } catch {
    return ""
  }
}

/** Every file is what its name says. */
export async function verifySources(db: Kysely<Tables>, tally: Tally): Promise<void> {
  let after: Pick<Tables["sources"], "province" | "sha256"> = { province: "", sha256: new Uint8Array() }
  for (;;) {
    const { province, sha256 } = after
    const rows = await db
      .selectFrom("sources")
      .selectAll()
      .where(({ eb, refTuple, tuple }) => eb(refTuple("province", "sha256"), ">", tuple(province, sha256)))
      .orderBy("province")
      .orderBy("sha256")
      .limit(pageSize)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    for (const row of rows) {
      const source = hashText(row.sha256)
      const found = await digestOf(db, row)
      if (found !== source) tally.fault({ code: "source-altered", source, found })
    }
    tally.count("sources", rows.length)
    after = last
  }
}
