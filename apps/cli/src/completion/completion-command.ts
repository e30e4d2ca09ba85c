import { buildCommand, type RouteMap } from "@stricli/core"
import { type LanguageFlags, languageFlag } from "../commands/flags.ts"
import { oneOf } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"

export const shells = ["bash", "zsh", "fish"] as const
export type Shell = (typeof shells)[number]

/** The commands are given as a function: this one is among them. */
export function completionCommand(texts: Texts, root: () => RouteMap<Context>) {
  const { commands, flags } = texts.batch
  return buildCommand<LanguageFlags, [Shell], Context>({
    loader: async () => {
      const { completionScript } = await import("./completion.ts")
      return async function (_, shell) {
        await this.print(completionScript(root(), shell))
      }
    },
    parameters: {
      flags: languageFlag(texts),
      positional: {
        kind: "tuple",
        parameters: [{ brief: flags.shell, parse: oneOf(shells), placeholder: shells.join("|") }],
      },
    },
    docs: { brief: commands.completion.brief, fullDescription: commands.completion.full },
  })
}
