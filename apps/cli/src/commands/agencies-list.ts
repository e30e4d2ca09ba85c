import { jsonText } from "@gouji/core"
import type { AgencyFilter, RegisteredAgency } from "@gouji/store"
import type { Context } from "../context.ts"
import { align } from "../output/align.ts"
import { escapeText } from "../output/escape.ts"
import { refuse } from "../refuse.ts"
import type { AgenciesListFlags } from "./agencies-command.ts"

/** `gouji agencies list`: the agencies of a data folder, by name. */
export async function listAgencies(this: Context, flags: AgenciesListFlags): Promise<void> {
  const { text, division, kind } = flags
  const filter: AgencyFilter = {
    ...(text === undefined ? {} : { text }),
    ...(division === undefined ? {} : { division }),
    ...(kind === undefined ? {} : { kind }),
  }
  try {
    const archive = await this.ports.openArchive({ databaseUrl: null, dataFolder: flags.data })
    try {
      const all: RegisteredAgency[] = []
      let cursor: string | null = null
      do {
        const page = await archive.register.list(filter, { limit: 1000, ...(cursor === null ? {} : { cursor }) })
        if (flags.json) all.push(...page.items)
        else {
          const rows = page.items.map((agency) => [
            agency.id,
            agency.division ?? "",
            agency.code ?? "",
            agency.kind ?? "",
            escapeText(agency.name),
          ])
          const lines = align(rows, ["left", "left", "left", "left", "left"])
          if (lines.length > 0) await this.print(`${lines.join("\n")}\n`)
        }
        cursor = page.nextCursor
      } while (cursor !== null)
      if (flags.json) await this.print(jsonText(all))
    } finally {
      await archive.close()
    }
  } catch (error) {
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
