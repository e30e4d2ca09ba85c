import { buildCommand, type RouteMap } from "@stricli/core"
import { type LanguageFlags, languageFlag } from "../commands/flags.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"

/** The commands are given as a function: this one is among them. */
export function manCommand(texts: Texts, version: string, root: () => RouteMap<Context>) {
  const { man } = texts.batch.commands
  return buildCommand<LanguageFlags, [], Context>({
    loader: async () => {
      const { manualPage } = await import("./manual-page.ts")
      return async function () {
        await this.print(manualPage(root(), version, texts))
      }
    },
    parameters: { flags: languageFlag(texts), positional: { kind: "tuple", parameters: [] } },
    docs: { brief: man.brief, fullDescription: man.full },
  })
}
