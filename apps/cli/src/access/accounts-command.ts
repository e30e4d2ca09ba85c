import { buildCommand, buildRouteMap } from "@stricli/core"
import { text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import { type ArchiveFlags, archiveFlags } from "../keeping/flags.ts"
import type { Texts } from "../texts/texts.ts"
import { type PowerFlags, passwordFlag, powerFlags } from "./flags.ts"

export interface AccountsPasswordFlags extends ArchiveFlags {
  readonly passwordStdin?: boolean
}

export interface AccountsAddFlags extends PowerFlags, AccountsPasswordFlags {
  readonly login?: string
}

function addCommand(texts: Texts) {
  const { accounts, login, accountName } = texts.access
  return buildCommand<AccountsAddFlags, [], Context>({
    loader: async () => (await import("./accounts-add.ts")).addAccount,
    parameters: {
      flags: {
        ...powerFlags(texts, accountName),
        login: { kind: "parsed", parse: text, brief: login, placeholder: "login", optional: true },
        passwordStdin: passwordFlag(texts),
        ...archiveFlags(texts),
      },
    },
    docs: accounts.add,
  })
}

function listCommand(texts: Texts) {
  return buildCommand<ArchiveFlags, [], Context>({
    loader: async () => (await import("./accounts-list.ts")).listAccounts,
    parameters: { flags: archiveFlags(texts) },
    docs: texts.access.accounts.list,
  })
}

const whose = ({ access }: Texts) =>
  ({ kind: "tuple", parameters: [{ brief: access.account, parse: text, placeholder: "id" }] }) as const

function switchCommand(texts: Texts, to: "disable" | "enable") {
  return buildCommand<ArchiveFlags, [string], Context>({
    loader: async () => (await import("./accounts-switch.ts")).switchAccount(to),
    parameters: { flags: archiveFlags(texts), positional: whose(texts) },
    docs: texts.access.accounts[to],
  })
}

function passwordCommand(texts: Texts) {
  return buildCommand<AccountsPasswordFlags, [string], Context>({
    loader: async () => (await import("./accounts-password.ts")).setPassword,
    parameters: { flags: { passwordStdin: passwordFlag(texts), ...archiveFlags(texts) }, positional: whose(texts) },
    docs: texts.access.accounts.password,
  })
}

/** `gouji accounts`: the persons who may do something with an archive. */
export function accountsCommand(texts: Texts) {
  const { brief, full } = texts.commands.accounts
  return buildRouteMap({
    routes: {
      add: addCommand(texts),
      list: listCommand(texts),
      disable: switchCommand(texts, "disable"),
      enable: switchCommand(texts, "enable"),
      password: passwordCommand(texts),
    },
    docs: { brief, fullDescription: full },
  })
}
