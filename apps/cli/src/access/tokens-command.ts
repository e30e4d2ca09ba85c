import { buildCommand, buildRouteMap } from "@stricli/core"
import { day, text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import { type ArchiveFlags, archiveFlags } from "../keeping/flags.ts"
import type { Texts } from "../texts/texts.ts"
import { type PowerFlags, powerFlags } from "./flags.ts"

export interface TokensAddFlags extends PowerFlags {
  readonly until?: string
}

function addCommand(texts: Texts) {
  const { tokens, tokenName, until } = texts.access
  return buildCommand<TokensAddFlags, [], Context>({
    loader: async () => (await import("./tokens-add.ts")).addToken,
    parameters: {
      flags: {
        ...powerFlags(texts, tokenName),
        until: { kind: "parsed", parse: day, brief: until, placeholder: "yyyy-mm-dd", optional: true },
        ...archiveFlags(texts),
      },
    },
    docs: tokens.add,
  })
}

function listCommand(texts: Texts) {
  return buildCommand<ArchiveFlags, [], Context>({
    loader: async () => (await import("./tokens-list.ts")).listTokens,
    parameters: { flags: archiveFlags(texts) },
    docs: texts.access.tokens.list,
  })
}

function revokeCommand(texts: Texts) {
  const parameters = [{ brief: texts.access.token, parse: text, placeholder: "id" }] as const
  return buildCommand<ArchiveFlags, [string], Context>({
    loader: async () => (await import("./tokens-revoke.ts")).revokeToken,
    parameters: { flags: archiveFlags(texts), positional: { kind: "tuple", parameters } },
    docs: texts.access.tokens.revoke,
  })
}

/** `gouji tokens`: the programs that may do something with an archive. */
export function tokensCommand(texts: Texts) {
  const { brief, full } = texts.commands.tokens
  return buildRouteMap({
    routes: { add: addCommand(texts), list: listCommand(texts), revoke: revokeCommand(texts) },
    docs: { brief, fullDescription: full },
  })
}
