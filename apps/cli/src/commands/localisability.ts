import { formIds, linearSystem, localisability, rules, rulesetVersion, tableIds } from "@gouji/core"
import type { Context } from "../context.ts"
import { localisabilityPage } from "../output/localisability-page.ts"
import { localisabilityScreen, type TableLocalisability } from "../output/localisability-screen.ts"
import type { LocalisabilityFlags } from "./localisability-command.ts"

function tables(): TableLocalisability[] {
  return formIds.flatMap((form) =>
    tableIds.map((table) => {
      const system = linearSystem(rules, table, form)
      const { cells, ...rest } = localisability(system)
      return { form, table, equalities: system.rows.length, ...rest, cells }
    }),
  )
}

/** `gouji localisability`. */
export async function showLocalisability(this: Context, flags: LocalisabilityFlags): Promise<Error | undefined> {
  if (flags.json && flags.markdown) return new Error(this.texts.usage.jsonAndMarkdown)
  const found = tables()
  if (flags.json) await this.print(`${JSON.stringify({ ruleset: rulesetVersion, tables: found }, null, 2)}\n`)
  else await this.print(flags.markdown ? localisabilityPage(this, found) : localisabilityScreen(this, found))
  return undefined
}
