import { availableParallelism } from "node:os"
import { writeVerified } from "@gouji/documents/write"
import { openArchive } from "@gouji/store"
import { publicationOf } from "../../../../packages/store/bench/archive/publication-of.mjs"
import { fill } from "../archive/fill.mjs"

const most = 1000

/** Fills an archive with an invented nation, where it is not yet, and gives what there is to ask for. */
export async function prepare({ dataFolder, databaseUrl, agencies, years }) {
  const archive = await openArchive({ dataFolder, databaseUrl })
  try {
    await fill(archive, { agencies, years, seed: 1, threads: Math.min(4, availableParallelism()), withPlaces: true })
    const { reports, years: known } = await archive.facets()
    const ids = []
    for (const year of known) {
      const { items } = await archive.list({ year }, { limit: most })
      ids.push(...items.map(({ id }) => id))
    }
    return { reports, ids, years: known, documents: await documents(4) }
  } finally {
    await archive.close()
  }
}

async function documents(count) {
  const made = []
  for (let at = 0; at < count; at += 1) {
    const { reading } = publicationOf({ seed: 77, agency: at, year: 2024 })
    const { bytes } = await writeVerified(reading.report, "docx", { language: "zh-CN" })
    made.push(Buffer.from(bytes))
  }
  return made
}
